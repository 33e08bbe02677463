import type { Participant, Speaker } from './claim'
import type { Link } from './consequences/stance'
import type { Figure } from './figure'
import type { PartialDate } from './partialDate'
import type { Act, Basis, Capacity, Certainty, Modality, Polarity, Predicate } from './vocabulary'

/**
 * A claim as one statement can fetch it, with all that the rules about several claims ask for. Entities and events are
 * canonical ids; a day is YYYY-MM-DD.
 */
export interface KnownClaim {
  readonly id: string
  readonly document: string
  /** Its document's. */
  readonly knownFrom: string
  /** The day from which a word that revises it is known. */
  readonly retiredFrom: string | null
  /** The moment at which it was found to be a coding error. */
  readonly voidedAt: string | null
  readonly speaker: Speaker
  readonly capacity: Capacity | null
  readonly speaksFor: string | null
  readonly via: readonly Participant[]
  readonly act: Act
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly modality: Modality
  readonly basis: Basis | null
  readonly predicate: Predicate | null
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  readonly events: readonly string[]
  readonly place: string | null
  readonly when: PartialDate | null
  readonly said: PartialDate | null
  readonly says: string
  readonly figures: readonly KnownFigure[]
  /** The propositions that it affirms, denies, leaves open or performs. */
  readonly stands: readonly KnownStand[]
  readonly revises: string | null
  readonly origin: KnownOrigin
}

/** A figure under the key of the quantity that it tells; null where it is of nothing known. */
export interface KnownFigure extends Figure {
  readonly id: string
  readonly key: string | null
}

export interface KnownStand {
  readonly link: Link
  readonly key: string
  readonly counts: boolean
}

export interface KnownOrigin {
  readonly id: string
  readonly name: string
  /** The day from which it is known to speak from its own knowledge; null: it is not. */
  readonly establishedFrom: string | null
}

/** Whether an origin is known on that day to speak from its own knowledge. */
export function isEstablished({ establishedFrom }: KnownOrigin, day: string): boolean {
  return establishedFrom !== null && establishedFrom <= day
}

/** Whether it stands on that day: known by then, not taken back by then, and no coding error, which never stood. */
export function isLive(
  { knownFrom, retiredFrom, voidedAt }: Pick<KnownClaim, 'knownFrom' | 'retiredFrom' | 'voidedAt'>,
  day: string,
): boolean {
  return voidedAt === null && knownFrom <= day && (retiredFrom === null || day < retiredFrom)
}

/** The days on which what stands can change, in order. */
export function turningDays(
  claims: readonly Pick<KnownClaim, 'knownFrom' | 'retiredFrom' | 'voidedAt'>[],
): string[] {
  const days = claims
    .filter(({ voidedAt }) => voidedAt === null)
    .flatMap(({ knownFrom, retiredFrom }) => (retiredFrom === null ? [knownFrom] : [knownFrom, retiredFrom]))
  return [...new Set(days)].sort()
}

/** The day on which it was said at the latest; where nobody knows, the day from which it is known. */
export function sayingDay({ said, knownFrom }: Pick<KnownClaim, 'said' | 'knownFrom'>): string {
  return said?.latest ?? said?.earliest ?? knownFrom
}
