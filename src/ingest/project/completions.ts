import { z } from 'zod'
import { COMPLETIONS, type Completion } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const completionsOfEvents = statement('completions-of-events')
const row = z.object({ id: z.string(), completion: z.enum(COMPLETIONS).nullable() })

/** How the events that stand for these ended: what is judged the same ended in one way. */
export async function readCompletions(
  transaction: Transaction,
  events: readonly string[],
  { canonical }: Identities,
): Promise<Map<string, Completion | null>> {
  const ids = [...new Set(events.map(canonical))]
  const rows = (await inBatches(transaction, completionsOfEvents, ids)).map((each) => row.parse(each))
  return new Map(rows.map(({ id, completion }) => [id, completion]))
}
