import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const writeSamesStatement = statement('write-sames')

/** Leads from each of these ids to the one that stands for it now, and from those that stand for themselves to none. */
export async function writeSames(
  transaction: Transaction,
  ids: readonly string[],
  { canonical }: Identities,
): Promise<void> {
  const rows = ids.map((id) => ({ id, standing: canonical(id) === id ? null : canonical(id) }))
  await inBatches(transaction, writeSamesStatement, rows)
}
