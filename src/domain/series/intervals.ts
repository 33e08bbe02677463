import { daysAfter, daysBetween, monthsAfter } from '../calendar'
import { Failure } from '../failure'

export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const
export type Interval = (typeof INTERVALS)[number]

/** From the first day to the last, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Ten years by day, and many more by month: more than that nobody draws. */
export const MOST_INTERVALS = 3_660

/**
 * The days, weeks (from Monday), months or years of a period in order, the first and last cut to it; throws a Failure
 * when the period is reversed, or falls into too many.
 */
export function intervalsOf(period: Period, interval: Interval): Period[] {
  const { from, to } = period
  if (from > to) {
    throw new Failure('INVALID_INPUT', `The period ends (${to}) before it begins (${from}): turn it round.`)
  }
  const intervals: Period[] = []
  for (let start = from; start <= to;) {
    const end = lastDayOf(start, interval)
    intervals.push({ from: start, to: end < to ? end : to })
    if (intervals.length > MOST_INTERVALS) throw tooMany(period, interval)
    start = daysAfter(end, 1)
  }
  return intervals
}

function lastDayOf(day: string, interval: Interval): string {
  switch (interval) {
    case 'DAY':
      return day
    case 'WEEK':
      return daysAfter(day, 6 - (((daysBetween(A_MONDAY, day) % 7) + 7) % 7))
    case 'MONTH':
      return daysAfter(monthsAfter(`${day.slice(0, 7)}-01`, 1), -1)
    case 'YEAR':
      return `${day.slice(0, 4)}-12-31`
  }
}

const A_MONDAY = '2001-01-01'

function tooMany({ from, to }: Period, interval: Interval): Failure {
  return new Failure(
    'INVALID_INPUT',
    `From ${from} to ${to} there are more than ${MOST_INTERVALS} intervals of one ${interval}: take longer ones, or a shorter period.`,
  )
}
