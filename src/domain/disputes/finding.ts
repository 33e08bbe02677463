import { digest } from '../ids'
import type { KnownClaim, KnownFigure } from '../knownClaim'
import type { Surroundings } from './surroundings'

/** By which rule the sides of a dispute were found. */
export const DISPUTE_RULES = [
  'POLARITY',
  'OPPOSITE',
  'RESPONSIBILITY',
  'FIGURES',
  'ONCE_ONLY',
  'FACET',
  'TENSION',
] as const
export type DisputeRule = (typeof DISPUTE_RULES)[number]

/** DISJOINT: the figures cannot all be right; OPEN_ENDED: they could, as "at least six" and 45 could. */
export type Gap = 'DISJOINT' | 'OPEN_ENDED'

/** One question on which the claims that stand on a day part into sides. */
export interface Finding {
  readonly rule: DisputeRule
  /** The proposition, or what the rule asks of: equal on every day. */
  readonly key: string
  readonly question: string
  /** Entities and events. */
  readonly about: readonly string[]
  readonly gap: Gap | null
  readonly sides: readonly FoundSide[]
  /** What leaves the question open: shown, and no side. */
  readonly undetermined: readonly KnownClaim[]
}

export interface FoundSide {
  /** As words: "46", "crushed", "at least 70". */
  readonly position: string
  readonly claims: readonly KnownClaim[]
  readonly figure: KnownFigure | null
}

/** The questions that claims which all stand on a day do not answer alike. */
export type Rule = (live: readonly KnownClaim[], surroundings: Surroundings, day: string) => Finding[]

/** The id of a question: the same on every day, whoever joins in. */
export function disputeId({ rule, key }: Pick<Finding, 'rule' | 'key'>): string {
  return `dispute-${digest({ rule, key })}`
}
