import { z } from 'zod'
import { Failure } from '../../domain/failure'
import { parsePartialDate, type PartialDate } from '../../domain/partialDate'
import type { DatedEvent } from '../../domain/series/series'
import { COMPLETIONS } from '../../domain/vocabulary'
import type { Decided, Facts, Gathered } from '../../plan/meaning'
import { DAY, sameAs } from './claimFacts'
import { dateOnDay, endOnDay } from './datesOnDay'
import { periodOf } from './period'
import { keysOf } from './seriesKeys'

/** More incidents than this are not counted one by one; the groups of a list of events count any number. */
const MOST_INCIDENTS = 20_000

/** The incidents of a period, either side of which may be open, of which a series or a distribution is made. */
export const INCIDENTS = {
  match: 'MATCH (node:Event)',
  where: [
    'node.id IS NOT NULL',
    `node.kind = 'INCIDENT'`,
    '($asOf IS NOT NULL OR ((node.latest IS NULL OR $from IS NULL OR node.latest >= $from) AND (node.earliest IS NULL OR $to IS NULL OR node.earliest <= $to)))',
  ].join(' AND '),
  // In a view, events may have been dated otherwise than now.
  onDay: `(coalesce(${endOnDay('latest', 'node')} >= $from, true) AND coalesce(${endOnDay('earliest', 'node')} <= $to, true))`,
  filters: 'Event',
  parameters: {
    from: ({ period }) => periodOf(period).from,
    to: ({ period }) => periodOf(period).to,
  },
  values: { ...DAY, from: '$from', to: '$to', by: '$by', first: '$first' },
} as const satisfies Partial<Decided>

/** Each incident by the id that stands for it, with how it ended, its date and its keys. */
export const EVENTS: Gathered = {
  clauses: [
    'UNWIND things AS node',
    `WITH node LIMIT ${MOST_INCIDENTS + 1}`,
    `WITH node, CASE WHEN EXISTS { (node)-[:SAME_AS]-() } THEN COLLECT { ${sameAs('node', '_one')} RETURN _one.id ORDER BY _one.id LIMIT 1 }[0] ELSE node.id END AS _id`,
  ].join('\n'),
  element: (args, onDay) =>
    `[_id, node.completion, ${onDay ? dateOnDay('node') : `coalesce(node.when, '')`}, ${keysOf(args, onDay)}]`,
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  events: z.array(z.tuple([text, z.enum(COMPLETIONS).nullable(), text, z.array(text)])),
})

/** The incidents that INCIDENTS and EVENTS gave, and why there is none. @throws Failure when they are too many to be counted one by one. */
export function incidentsIn(facts: Facts): {
  incidents: DatedEvent[]
  day: string | null
  why: string | null
} {
  const { day, events } = gathered.parse(facts)
  if (events.length > MOST_INCIDENTS) throw new Failure('INVALID_INPUT', TOO_MANY)
  const whens = new Map([...new Set(events.map(([, , date]) => date))].map((date) => [date, whenOf(date)]))
  const incidents = events.map(([id, completion, date, keys]): DatedEvent => {
    return { id, kind: 'INCIDENT', completion, when: whens.get(date) ?? null, keys }
  })
  return { incidents, day, why: events.length > 0 ? null : whyNone(day) }
}

function whyNone(day: string | null): string {
  return `No such incident ${day === null ? 'is known' : `was known by ${day}`}.`
}

/** What is said of keys that are not shown; null: all are. */
export function furtherKeys(further: number): string | null {
  return further > 0 ? `${further} further keys are not shown.` : null
}

function whenOf(date: string): PartialDate | null {
  return date === '' ? null : parsePartialDate(date)
}

const TOO_MANY = `More than ${MOST_INCIDENTS} incidents are asked for: give a narrower "where" or a shorter period, or ask for the groups of "events" by month.`
