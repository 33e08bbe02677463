import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const deleteUnusedNamesStatement = statement('delete-unused-names')
const row = z.object({ released: z.array(z.string()) })

/** Deletes names that things let go, a list of `released` keys in each row, unless something else has them. */
export async function deleteUnusedNames(transaction: Transaction, rows: readonly unknown[]): Promise<void> {
  const keys = new Set(rows.flatMap((each) => row.parse(each).released))
  await inBatches(transaction, deleteUnusedNamesStatement, [...keys])
}
