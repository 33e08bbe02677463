import type { PartialDate } from './partialDate'

/** The first and the last day there is: where a date is open at an end. */
export const FIRST_DAY = '0000-01-01'
export const LAST_DAY = '9999-12-31'

/** The days not before which and not after which a date can lie. */
export interface WithinDays {
  readonly notBefore: string
  readonly notAfter: string
}

/** What a date allows, its open end being the first or last day there is; null where it says nothing. */
export function withinDays(date: Pick<PartialDate, 'earliest' | 'latest'> | null): WithinDays | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null
  return { notBefore: date.earliest ?? FIRST_DAY, notAfter: date.latest ?? LAST_DAY }
}
