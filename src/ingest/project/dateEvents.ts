import { z } from 'zod'
import { mostPrecise } from '../../domain/dateSpan'
import { parsePartialDate } from '../../domain/partialDate'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const datesOfEvents = statement('dates-of-events')
const dateEventsStatement = statement('date-events')
const row = z.object({ id: z.string(), when: z.string() })

/** Writes when events happened, as precisely as their claims allow together; what stands for an event has its date. */
export async function dateEvents(
  transaction: Transaction,
  events: readonly string[],
  { canonical }: Identities,
): Promise<void> {
  const keys = [...new Set(events.map(canonical))]
  const told = (await inBatches(transaction, datesOfEvents, keys)).map((each) => row.parse(each))
  const dates = grouped(told, ({ id }) => id)
  const rows = [...new Set(events)].map((id) => {
    const date = mostPrecise((dates.get(canonical(id)) ?? []).map(({ when }) => parsePartialDate(when)))
    return {
      id,
      when: date?.text ?? null,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      precision: date?.precision ?? null,
    }
  })
  await inBatches(transaction, dateEventsStatement, rows)
}
