import { z } from 'zod'
import { describeConflict, judgementConflicts } from '../../domain/judgementConflicts'
import { VERDICTS } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

const judgements = statement('judgements')
const row = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  verdict: z.enum(VERDICTS),
  why: z.string(),
  by: z.string(),
  at: z.string(),
})

/** The judgements in the graph that cannot all hold, a sentence each. */
export async function conflictsInGraph(transaction: Transaction): Promise<string[]> {
  const all = (await transaction.run(judgements)).map((each) => row.parse(each))
  return judgementConflicts(all).map(describeConflict)
}
