import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const documentsCopyingStatement = statement('documents-copying')
const row = z.object({ id: z.string() })

/** These documents and all that have their texts from them: what they say has its origin in these. */
export async function documentsCopying(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  return (await inBatches(transaction, documentsCopyingStatement, ids)).map((each) => row.parse(each).id)
}
