import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { idsIn } from '../idsIn'
import { inBatches } from '../rows'

const documentsCopyingStatement = statement('documents-copying')

/** These documents and all that have their texts from them: what they say has its origin in these. */
export async function documentsCopying(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  return idsIn(await inBatches(transaction, documentsCopyingStatement, ids))
}
