import type { Figure } from './figure'
import type {
  Act,
  Aspect,
  Basis,
  Capacity,
  Certainty,
  Form,
  Independence,
  Modality,
  Polarity,
  Predicate,
  SpeakerRole,
} from './vocabulary'

/** Who says it: an entity, somebody unnamed, the document in its own voice, or somebody not said who. */
export type Speaker =
  | { readonly kind: 'NAMED'; readonly entity: string; readonly named: string | null }
  | { readonly kind: 'UNNAMED'; readonly label: string; readonly role: SpeakerRole; readonly count: string }
  | { readonly kind: 'DOCUMENT' }
  | { readonly kind: 'UNKNOWN' }

/** An entity or an event, with how the text calls its members; or words for what has no entity. */
export type Participant =
  { readonly id: string; readonly named: string | null } | { readonly id: null; readonly text: string }

/** Where the words stand: half-open, UTF-16 code units; the quote when the text is at hand. */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly quote: string | null
}

/** Where a claim comes from, by a curator's word. */
export interface StatedOrigin {
  readonly entity: string | null
  readonly name: string | null
  readonly why: string
  readonly independence: Independence | null
}

/** What a claim says, apart from its id; `respondsTo` and `revises` are ids of claims. */
export interface ClaimContent {
  /** The coder's id. */
  readonly ref: string
  readonly document: string
  readonly speaker: Speaker
  readonly capacity: Capacity | null
  readonly speaksFor: string | null
  readonly via: readonly Participant[]
  readonly act: Act
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly modality: Modality
  readonly aspect: Aspect
  readonly form: Form | null
  readonly basis: Basis | null
  readonly cue: string | null
  readonly channel: string | null
  readonly subjects: readonly Participant[]
  readonly predicate: Predicate | null
  readonly title: string | null
  readonly objects: readonly Participant[]
  readonly addressees: readonly Participant[]
  readonly about: readonly string[]
  readonly events: readonly string[]
  readonly place: string | null
  /** EDTF. */
  readonly when: string | null
  /** EDTF. */
  readonly said: string | null
  readonly figures: readonly Figure[]
  readonly says: string
  readonly unsure: readonly string[]
  readonly note: string | null
  readonly respondsTo: string | null
  readonly revises: string | null
  readonly origin: StatedOrigin | null
  readonly evidence: readonly Evidence[]
}

export interface Claim extends ClaimContent {
  readonly id: string
}

/** The entities or events among participants, in order. */
export function idsOf(participants: readonly Participant[]): string[] {
  return participants.flatMap((participant) => (participant.id === null ? [] : [participant.id]))
}
