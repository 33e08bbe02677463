import type { EdgeStatus } from './vocabulary'

/** How many live claims affirm plainly, affirm with less than certainty or accuse, and deny. */
export interface Tally {
  readonly plain: number
  readonly weak: number
  readonly denials: number
}

export const tally: Tally = { plain: 0, weak: 0, denials: 0 }

/** The status by rule 5 of the model: DISPUTED as soon as both are said, ALLEGED while nobody says it plainly. */
export function statusOf({ plain, weak, denials }: Tally): EdgeStatus {
  if (denials > 0) return plain + weak > 0 ? 'DISPUTED' : 'DENIED'
  if (plain > 0) return 'AFFIRMED'
  return weak > 0 ? 'ALLEGED' : 'OPEN'
}
