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

export interface Series {
  /** Every interval of the period, those without events too. */
  readonly points: readonly SeriesPoint[]
  /** Distinct incidents of which it is not known into which interval they fell, or whether into the period at all. */
  readonly uncertain: number
  /** Incidents without any date: they may have been at any time. */
  readonly undated: number
}

/** Incidents that were carried out or attempted, each once, by interval. */
export function series(events: readonly DatedEvent[], period: Period, interval: Interval): Series {
  const incidents = [...new Map(events.filter(isCounted).map((event) => [event.id, event])).values()]
  const dated = incidents.flatMap(({ when }) => (when === null ? [] : [when]))
  const intervals = intervalsOf(period, interval)
  const points = intervals.map((each) => ({
    ...each,
    count: dated.filter((when) => isWithin(when, each)).length,
    uncertain: dated.filter((when) => !isWithin(when, each) && touches(when, each)).length,
  }))
  const possible = dated.filter((when) => touches(when, period))
  const counted = points.reduce((sum, { count }) => sum + count, 0)
  return { points, uncertain: possible.length - counted, undated: incidents.length - dated.length }
}

/** One series per key, in the order of the keys; an incident with several keys is in each of them. */
export function seriesByKey(
  events: readonly DatedEvent[],
  period: Period,
  interval: Interval,
): Map<string, Series> {
  const keyed = events.filter(isCounted).flatMap((event) => event.keys.map((key) => ({ key, event })))
  const byKey = [...grouped(keyed, ({ key }) => key)].sort(([one], [other]) => (one < other ? -1 : 1))
  return new Map(
    byKey.map(([key, each]) => [
      key,
      series(
        each.map(({ event }) => event),
        period,
        interval,
      ),
    ]),
  )
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
