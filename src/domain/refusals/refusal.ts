import type { ClaimContent } from '../claim'
import type { ThingKind } from '../predicates'

/** Why a claim is not let in: the rule, the field at fault, and a sentence with the way out. */
export interface Refusal {
  readonly rule: string
  readonly field: string
  readonly message: string
}

/** What the rules need to know of the claim's surroundings. */
export interface Surroundings {
  /** Of an entity or event; null when the id is unknown, which is refused elsewhere. */
  readonly kindOf: (id: string) => ThingKind | null
  /** Of the claim's document; null when nobody knows it. */
  readonly publisher: string | null
  /** The claim that this one revises, with the publisher of its document; null when it revises none. */
  readonly revised: Voiced | null
}

/** A claim as far as it shows whose word it is. */
export type Voiced = Pick<ClaimContent, 'speaker' | 'capacity' | 'speaksFor' | 'document'> & {
  readonly publisher: string | null
}

export type Rule = (claim: ClaimContent, surroundings: Surroundings) => Refusal[]

/** A rule with one way to break it. */
export function rule(
  name: string,
  field: string,
  isBroken: (claim: ClaimContent, surroundings: Surroundings) => boolean,
  message: string,
): Rule {
  return (claim, surroundings) => (isBroken(claim, surroundings) ? [{ rule: name, field, message }] : [])
}
