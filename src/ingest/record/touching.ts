import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const touching = statement('claims-touching')
const row = z.object({ id: z.string() })

/** The claims whose projection rests on what these entities, events and documents are. */
export async function claimsTouching(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await inBatches(
    transaction,
    touching,
    ids.map((id) => ({ id })),
  )
  return rows.map((each) => row.parse(each).id)
}
