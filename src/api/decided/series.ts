import { z } from 'zod'
import { Failure } from '../../domain/failure'
import { INTERVALS, intervalsOf } from '../../domain/series/intervals'
import { series, seriesByKey, type SeriesByKey } from '../../domain/series/series'
import type { Decided, Facts } from '../../plan/meaning'
import { faultOfPeriod } from '../filters/scalars'
import { EVENTS, furtherKeys, INCIDENTS, incidentsIn } from './incidents'
import { periodOf } from './period'
import { PERPETRATOR, PRINTED, totalsIn } from './printed'
import { isByEntity, SERIES_KEYS } from './seriesKeys'

/** Incidents with their dates and keys, of which domain/series makes a series. */
export const SERIES: Omit<Decided, 'kind'> = {
  ...INCIDENTS,
  references: { perpetrator: PERPETRATOR },
  checks: { period: ({ period, interval }) => faultOf(period, interval) },
  values: {
    ...INCIDENTS.values,
    interval: '$interval',
  },
  facts: {
    events: EVENTS,
    printed: PRINTED,
  },
  decide,
}

/** What is wrong with the period: both its days must be there, and not too many intervals between them. */
function faultOf(period: unknown, interval: unknown): string | null {
  const { from, to } = periodOf(period)
  if (from === null || to === null) return 'Give both its days, "from" and "to"'
  const fault = faultOfPeriod(period)
  if (fault !== null) return fault
  try {
    intervalsOf({ from, to }, z.enum(INTERVALS).parse(interval))
    return null
  } catch (error) {
    if (error instanceof Failure) return error.message.replace(/\.$/, '')
    throw error
  }
}

const text = z.string()
const gathered = z.object({
  from: text,
  to: text,
  interval: z.enum(INTERVALS),
  by: z.enum(SERIES_KEYS).nullable(),
  first: z.number(),
  printed: z.unknown(),
})

function decide(facts: Facts): unknown {
  const { from, to, interval, by, first, printed } = gathered.parse(facts)
  const { incidents, day, why } = incidentsIn(facts)
  const period = { from, to }
  const { largest, further } = by === null ? NO_KEYS : seriesByKey(incidents, period, interval, first)
  return {
    ...series(incidents, period, interval),
    keys: [...largest].map(([key, each]) => ({ key, node: isByEntity(by) ? key : null, ...each })),
    printed: totalsIn(printed, day, period),
    cut: furtherKeys(further),
    why,
  }
}

const NO_KEYS: SeriesByKey = { largest: new Map(), further: 0 }
