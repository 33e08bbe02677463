import type { Counted, Quantity, Scope } from './vocabulary'

/** How many, as a range. */
export interface Figure {
  readonly quantity: Quantity
  readonly who: Counted
  readonly whoText: string | null
  /** Whose fighters, attacks, members. */
  readonly of: string | null
  readonly place: string | null
  /** EDTF. */
  readonly when: string | null
  /** As printed. */
  readonly value: string | null
  readonly vague: string | null
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly scope: Scope
  readonly includesAttackers: boolean
  readonly updates: number | null
}
