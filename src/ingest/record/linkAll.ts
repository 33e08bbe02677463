import { z } from 'zod'
import { Failure } from '../../domain/failure'
import type { Parameters, Transaction } from '../../graph/graph'
import type { Statement } from '../../graph/statement'
import { inBatches } from '../rows'

const counted = z.object({ linked: z.number() })

/**
 * Writes all links, or none: what they point to was there when it was looked up, and no load runs meanwhile, but whoever writes to the
 * database by other means may have taken it.
 */
export async function linkAll(
  transaction: Transaction,
  statement: Statement,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<void> {
  const answers = await inBatches(transaction, statement, rows, parameters)
  const linked = answers.reduce((sum, answer) => sum + counted.parse(answer).linked, 0)
  if (linked === rows.length) return
  throw new Failure(
    'UNAVAILABLE',
    'Something that the files refer to was removed while they were being loaded: load them again.',
  )
}
