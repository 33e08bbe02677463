import { z } from 'zod'
import { Failure } from '../../domain/failure'
import { parsePartialDate, type PartialDate } from '../../domain/partialDate'
import { INTERVALS, intervalsOf } from '../../domain/series/intervals'
import { series, seriesByKey, type DatedEvent, type SeriesByKey } from '../../domain/series/series'
import { COMPLETIONS } from '../../domain/vocabulary'
import type { Arguments, Decided, Facts, Fragment } from '../../plan/meaning'
import { faultOfPeriod } from '../filters/scalars'
import { DAY, sameAs } from './claimFacts'
import { dateOnDay } from './datesOnDay'
import { statusOf } from './edges'
import { periodOf } from './period'
import { PERPETRATOR, PRINTED, totalsIn } from './printed'
import { SERIES_KEYS } from './seriesKeys'

/** More incidents than this are not counted one by one; the groups of a list of events count any number. */
const MOST_INCIDENTS = 20_000

/** Incidents with their dates and keys, of which domain/series makes a series. */
export const SERIES: Omit<Decided, 'kind'> = {
  match: 'MATCH (node:Event)',
  // In a view, events may have been dated otherwise than now.
  where: [
    'node.id IS NOT NULL',
    `node.kind = 'INCIDENT'`,
    '($asOf IS NOT NULL OR ((node.latest IS NULL OR node.latest >= $from) AND (node.earliest IS NULL OR node.earliest <= $to)))',
  ].join(' AND '),
  filters: 'Event',
  checks: { period: ({ period, interval }) => faultOf(period, interval) },
  parameters: {
    from: ({ period }) => periodOf(period).from,
    to: ({ period }) => periodOf(period).to,
  },
  references: { perpetrator: PERPETRATOR },
  values: { ...DAY, from: '$from', to: '$to', interval: '$interval', by: '$by', first: '$first' },
  facts: {
    events: {
      clauses: [
        'UNWIND things AS node',
        `WITH node LIMIT ${MOST_INCIDENTS + 1}`,
        `WITH node, CASE WHEN EXISTS { (node)-[:SAME_AS]-() } THEN COLLECT { ${sameAs('node', '_one')} RETURN _one.id ORDER BY _one.id LIMIT 1 }[0] ELSE node.id END AS _id`,
      ].join('\n'),
      element: (args, onDay) =>
        `[_id, node.completion, ${onDay ? dateOnDay('node') : `coalesce(node.when, '')`}, ${keysOf(args, onDay)}]`,
    },
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

/** By which edges an event has entities as its keys: what binds them, seen from the event. */
const KEY_EDGES: Readonly<Record<string, (event: string, key: string) => string>> = {
  PERPETRATOR: (event, key) => `(${event})<-[_edge:PERPETRATED]-(${key}:Entity)`,
  TARGET: (event, key) => `(${event})-[_edge:HIT]->(${key}:Entity)`,
  PLACE: (event, key) => `(${event})-[_edge:LOCATED_IN]->(${key}:Entity)`,
}

function keysOf({ by }: Arguments, onDay: boolean): string {
  const pattern = KEY_EDGES[String(by)]
  if (pattern !== undefined) {
    const stands = `${statusOf('_edge', onDay)} IN ['AFFIRMED', 'ALLEGED', 'DISPUTED']`
    return `COLLECT { MATCH ${pattern('node', '_key')} WHERE ${stands} RETURN _key.id ORDER BY _key.id }`
  }
  const property = by === 'TYPE' || by === 'MODE' ? `node.${by.toLowerCase()}` : 'null'
  return `[_key IN [${property}] WHERE _key IS NOT NULL]`
}

/** The entities that are keys. */
export const AMONG_KEYS: Fragment = ({ by }) => {
  const pattern = KEY_EDGES[String(by)]
  return pattern === undefined
    ? 'UNWIND [] AS node'
    : `UNWIND things AS _event MATCH ${pattern('_event', 'node')}`
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  from: text,
  to: text,
  interval: z.enum(INTERVALS),
  by: z.enum(SERIES_KEYS).nullable(),
  first: z.number(),
  events: z.array(z.tuple([text, z.enum(COMPLETIONS).nullable(), text, z.array(text)])),
  printed: z.unknown(),
})

function decide(facts: Facts): unknown {
  const { day, from, to, interval, by, first, events, printed } = gathered.parse(facts)
  if (events.length > MOST_INCIDENTS) throw new Failure('INVALID_INPUT', TOO_MANY)
  const period = { from, to }
  const whens = new Map([...new Set(events.map(([, , date]) => date))].map((date) => [date, whenOf(date)]))
  const dated = events.map(([id, completion, date, keys]): DatedEvent => {
    return { id, kind: 'INCIDENT', completion, when: whens.get(date) ?? null, keys }
  })
  const { largest, further } = by === null ? NO_KEYS : seriesByKey(dated, period, interval, first)
  return {
    ...series(dated, period, interval),
    keys: [...largest].map(([key, each]) => {
      return { key, node: by !== null && by in KEY_EDGES ? key : null, ...each }
    }),
    printed: totalsIn(printed, day, period),
    cut: further > 0 ? `${further} further keys are not shown.` : null,
    why: events.length > 0 ? null : `No such incident ${day === null ? 'is known' : `was known by ${day}`}.`,
  }
}

function whenOf(date: string): PartialDate | null {
  return date === '' ? null : parsePartialDate(date)
}

const NO_KEYS: SeriesByKey = { largest: new Map(), further: 0 }

const TOO_MANY = `More than ${MOST_INCIDENTS} incidents are asked for: give a narrower "where" or a shorter period, or ask for the groups of "events" by month.`
