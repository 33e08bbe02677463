import type { Relatives } from '../relatives'
import type { DisputeSettings } from './settings'

/** What the rules must know besides the claims; every id is canonical. */
export interface Surroundings {
  readonly nameOf: (id: string) => string
  /** Who belonged to whom, so that they are no rivals. */
  readonly relatives: Relatives
  /** Whether two events are judged DIFFERENT. */
  readonly isDifferent: (one: string, other: string) => boolean
  /** Whether a place is the other, or lies in it. */
  readonly liesIn: (place: string, other: string) => boolean
  /** Whether it is one incident, and no series. */
  readonly isIncident: (event: string) => boolean
  readonly tensions: readonly Tension[]
  readonly settings: DisputeSettings
}

/** A curator's link between two claims that do not contradict each other and yet do not go together. */
export interface Tension {
  readonly one: string
  readonly other: string
  readonly why: string
}
