import { z } from 'zod'
import { canonicalIds } from '../../domain/canonical'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../grouped'

/** Which ids stand for one thing, by the judgements that the graph holds. */
export interface Identities {
  /** The id that stands for everything judged the same as this one. */
  readonly canonical: (id: string) => string
  /** All ids that this one stands together with, itself among them. */
  readonly members: (id: string) => readonly string[]
  /** Every id that was judged the same as another. */
  readonly judged: readonly string[]
}

const sameJudgements = statement('same-judgements')
const row = z.object({ a: z.string(), b: z.string() })

export async function readIdentities(transaction: Transaction): Promise<Identities> {
  const rows = (await transaction.run(sameJudgements)).map((each) => row.parse(each))
  const ids = canonicalIds(rows.map(({ a, b }) => ({ a, b, verdict: 'SAME' })))
  const canonical = (id: string): string => ids.get(id) ?? id
  const groups = grouped([...ids.keys()], canonical)
  return { canonical, members: (id) => groups.get(canonical(id)) ?? [id], judged: [...ids.keys()] }
}
