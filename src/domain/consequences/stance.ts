import type { Claim } from '../claim'
import type { Completion, Polarity } from '../vocabulary'

/** How a claim stands to a proposition; PERFORMS: the claim is the speech act itself. */
export const LINKS = ['AFFIRMS', 'DENIES', 'LEAVES_OPEN', 'PERFORMS'] as const
export type Link = (typeof LINKS)[number]

export interface Stance {
  readonly link: Link
  readonly key: string
  /** Whether it makes an edge and bears on the status; what is only intended, expected or asked for does not. */
  readonly counts: boolean
}

/** The parts of a claim from which propositions follow. */
export type Stated = Pick<
  Claim,
  | 'id'
  | 'speaker'
  | 'capacity'
  | 'speaksFor'
  | 'act'
  | 'polarity'
  | 'modality'
  | 'subjects'
  | 'predicate'
  | 'objects'
  | 'addressees'
  | 'events'
  | 'place'
  | 'when'
  | 'respondsTo'
> & { readonly figures: readonly CountedThing[] }

export type CountedThing = Pick<
  Claim['figures'][number],
  'quantity' | 'who' | 'whoText' | 'of' | 'place' | 'when'
>

/** What else must be known: the events that the claim names, and which ids stand for one thing. */
export interface Setting {
  readonly completionOf: (event: string) => Completion | null
  readonly isEvent: (id: string) => boolean
  /** The id that stands for everything judged the same. */
  readonly canonical: (id: string) => string
}

export const LINK_BY_POLARITY = {
  AFFIRMED: 'AFFIRMS',
  DENIED: 'DENIES',
  UNDETERMINED: 'LEAVES_OPEN',
} as const satisfies Record<Polarity, Link>

/** Content counts when it is said to be so; an aim also when it is intended. What is asked of another is nobody's aim. */
export function countsAsContent(claim: Stated): boolean {
  if (claim.act === 'URGE') return false
  return claim.modality === 'ACTUAL' || (claim.modality === 'INTENDED' && claim.predicate === 'TARGETED')
}
