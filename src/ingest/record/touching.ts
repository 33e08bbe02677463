import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { idsIn } from '../idsIn'
import { inBatches } from '../rows'

const touching = statement('claims-touching')

/** The claims whose projection rests on what these entities, events and documents are. */
export async function claimsTouching(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await inBatches(
    transaction,
    touching,
    ids.map((id) => ({ id })),
  )
  return idsIn(rows)
}
