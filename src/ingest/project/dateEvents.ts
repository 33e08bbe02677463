import { z } from 'zod'
import { eventDates } from '../../domain/eventDates'
import { parsePartialDate } from '../../domain/partialDate'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const datesOfEvents = statement('dates-of-events')
const dateEventsStatement = statement('date-events')
const knowEvents = statement('know-events')
const row = z.object({
  id: z.string(),
  when: z.string(),
  knownFrom: z.string(),
  retiredFrom: z.string().nullable(),
})

/**
 * Writes when events happened, as precisely as their claims allow together, and since when they are known; what stands for an event has
 * its date.
 */
export async function dateEvents(
  transaction: Transaction,
  events: readonly string[],
  { canonical }: Identities,
): Promise<void> {
  const keys = [...new Set(events.map(canonical))]
  const told = (await inBatches(transaction, datesOfEvents, keys)).map((each) => row.parse(each))
  const datings = grouped(told, ({ id }) => id)
  const rows = [...new Set(events)].map((id) => ({
    id,
    properties: eventDates(
      (datings.get(canonical(id)) ?? []).map(({ when, ...days }) => ({
        ...days,
        when: parsePartialDate(when),
      })),
    ),
  }))
  await inBatches(transaction, dateEventsStatement, rows)
  await inBatches(
    transaction,
    knowEvents,
    rows.map(({ id }) => id),
  )
}
