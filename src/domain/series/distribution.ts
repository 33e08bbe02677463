import { grouped } from '../grouped'
import { FIRST_DAY, LAST_DAY } from '../withinDays'
import { bySize, incidentsAmong, totalsOf, type DatedEvent, type Totals } from './series'

/** The incidents of one key; null: of none. */
export interface Share extends Totals {
  readonly key: string | null
}

export interface Distribution extends Totals {
  readonly largest: readonly Share[]
  /** How many keys have incidents besides. */
  readonly further: number
}

/**
 * How many incidents, each once, have each of their keys, at most so many keys: those with most incidents first, ties by the key. One with
 * several keys is in each of them, one without any in that of null. Without a period all are counted, dated or not.
 */
export function distribution(
  events: readonly DatedEvent[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
  most: number,
): Distribution {
  const period = { from: from ?? FIRST_DAY, to: to ?? LAST_DAY }
  const totals = (incidents: readonly DatedEvent[]): Totals =>
    from === null && to === null
      ? { count: incidents.length, uncertain: 0, undated: 0 }
      : totalsOf(incidents, period, [period])
  const incidents = incidentsAmong(events)
  const keysById = new Map(
    [...grouped(events, ({ id }) => id)].map(([id, same]) => [id, new Set(same.flatMap(({ keys }) => keys))]),
  )
  const keyed = incidents.flatMap((event) => {
    const keys = [...(keysById.get(event.id) ?? [])]
    return (keys.length === 0 ? [NONE] : keys).map((key) => ({ key, event }))
  })
  const ranked = [...grouped(keyed, ({ key }) => key)]
    .map(([key, each]): Share => {
      return { key: key === NONE ? null : key, ...totals(each.map(({ event }) => event)) }
    })
    .filter(({ count, uncertain, undated }) => count + uncertain + undated > 0)
    .toSorted((one, other) => bySize(one, other) || ((one.key ?? '') < (other.key ?? '') ? -1 : 1))
  return { ...totals(incidents), largest: ranked.slice(0, most), further: Math.max(0, ranked.length - most) }
}

/** Not the key of anything. */
const NONE = ''
