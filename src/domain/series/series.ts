import type { Event } from '../event'
import { grouped } from '../grouped'
import type { PartialDate } from '../partialDate'
import { intervalsOf, type Interval, type Period } from './intervals'

/** An event with its date as far as its claims allow; `keys`: what it is counted by (perpetrators, targets …). */
export interface DatedEvent extends Pick<Event, 'id' | 'kind' | 'completion'> {
  readonly when: PartialDate | null
  readonly keys: readonly string[]
}

/** How many distinct incidents fell into an interval for certain, and how many others may have. */
export interface SeriesPoint extends Period {
  readonly count: number
  readonly uncertain: number
}

/** Distinct incidents of a period, by how well it is known when they were. */
export interface Totals {
  /** That fell for certain into one of its intervals. */
  readonly count: number
  /** Of which it is not known into which interval they fell, or whether into the period at all. */
  readonly uncertain: number
  /** Without any date: they may have been at any time. */
  readonly undated: number
}

export interface Series extends Totals {
  /** Every interval of the period, those without events too. */
  readonly points: readonly SeriesPoint[]
}

/** The series of the largest keys, and how many keys have incidents besides. */
export interface SeriesByKey {
  readonly largest: ReadonlyMap<string, Series>
  readonly further: number
}

/** Incidents that were carried out or attempted, each once, by interval. */
export function series(events: readonly DatedEvent[], period: Period, interval: Interval): Series {
  const intervals = intervalsOf(period, interval)
  const incidents = incidentsAmong(events)
  return { points: pointsOf(incidents, intervals), ...totalsOf(incidents, period, intervals) }
}

/**
 * One series for each of the keys with most incidents, at most so many: by what is certain, then by what is uncertain, then by
 * what has no date, then by the key. An incident with several keys is in each of them.
 */
export function seriesByKey(
  events: readonly DatedEvent[],
  period: Period,
  interval: Interval,
  most: number,
): SeriesByKey {
  const intervals = intervalsOf(period, interval)
  // Not yet once each: of those that are judged the same, each has keys of its own, or none.
  const keyed = events.filter(isCounted).flatMap((event) => event.keys.map((key) => ({ key, event })))
  const ranked = [...grouped(keyed, ({ key }) => key)]
    .map(([key, each]) => {
      const incidents = incidentsAmong(each.map(({ event }) => event))
      return { key, incidents, totals: totalsOf(incidents, period, intervals) }
    })
    .filter(({ totals: { count, uncertain, undated } }) => count + uncertain + undated > 0)
    .toSorted((one, other) => bySize(one.totals, other.totals) || (one.key < other.key ? -1 : 1))
  const largest = ranked
    .slice(0, most)
    .map(({ key, incidents, totals }): [string, Series] => [
      key,
      { points: pointsOf(incidents, intervals), ...totals },
    ])
  return { largest: new Map(largest), further: Math.max(0, ranked.length - most) }
}

/** Those that are counted, each once. */
export function incidentsAmong(events: readonly DatedEvent[]): DatedEvent[] {
  return [...new Map(events.filter(isCounted).map((event) => [event.id, event])).values()]
}

/** The most certain first, then the most that may be, then the most undated. */
export function bySize(one: Totals, other: Totals): number {
  return other.count - one.count || other.uncertain - one.uncertain || other.undated - one.undated
}

/** What falls into these intervals of a period. */
export function totalsOf(
  incidents: readonly DatedEvent[],
  period: Period,
  intervals: readonly Period[],
): Totals {
  let [count, possible, undated] = [0, 0, 0]
  for (const { when } of incidents) {
    if (when === null) undated++
    else if (touches(when, period)) possible++
    if (when !== null && touched(intervals, when).some((each) => isWithin(when, each))) count++
  }
  return { count, uncertain: possible - count, undated }
}

function pointsOf(incidents: readonly DatedEvent[], intervals: readonly Period[]): SeriesPoint[] {
  const points = intervals.map(({ from, to }) => ({ from, to, count: 0, uncertain: 0 }))
  for (const { when } of incidents) {
    if (when === null) continue
    for (const point of touched(points, when)) {
      if (isWithin(when, point)) point.count++
      else point.uncertain++
    }
  }
  return points
}

/** Of intervals in order, those within which it may have been. */
function touched<T extends Period>(intervals: readonly T[], when: PartialDate): T[] {
  const { earliest, latest } = when
  const first = earliest === null ? 0 : placeOf(intervals, earliest)
  let end = first
  while (end < intervals.length && (latest === null || (intervals[end]?.from ?? '') <= latest)) end++
  return intervals.slice(first, end)
}

/** Where the first of these intervals stands that does not end before the day. */
function placeOf(intervals: readonly Period[], day: string): number {
  let [low, high] = [0, intervals.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((intervals[middle]?.to ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

/** A foiled attack did not take place, a series is many; of how most incidents ended nothing is said. */
function isCounted({ kind, completion }: DatedEvent): boolean {
  return kind === 'INCIDENT' && completion !== 'FOILED'
}

/** "About then" and "perhaps then" are for certain in no interval. */
function isWithin(when: PartialDate, { from, to }: Period): boolean {
  const { earliest, latest, isApproximate, isUncertain } = when
  if (earliest === null || latest === null || isApproximate || isUncertain) return false
  return from <= earliest && latest <= to
}

function touches({ earliest, latest }: PartialDate, { from, to }: Period): boolean {
  return (earliest === null || earliest <= to) && (latest === null || from <= latest)
}
