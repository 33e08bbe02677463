import { z } from 'zod'
import { canonicalIds } from '../../domain/canonical'
import { grouped } from '../../domain/grouped'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

/** Which ids stand for one thing and which do not, by the judgements that the graph holds. */
export interface Identities {
  /** The id that stands for everything judged the same as this one. */
  readonly canonical: (id: string) => string
  /** All ids that this one stands together with, itself among them. */
  readonly members: (id: string) => readonly string[]
  /** Every id that was judged the same as another. */
  readonly judged: readonly string[]
  /** Pairs of ids judged to be two things. */
  readonly different: readonly (readonly [string, string])[]
}

const verdicts = statement('verdicts')
const row = z.object({ a: z.string(), b: z.string(), verdict: z.enum(['SAME', 'DIFFERENT']) })

export async function readIdentities(transaction: Transaction): Promise<Identities> {
  const rows = (await transaction.run(verdicts)).map((each) => row.parse(each))
  const ids = canonicalIds(rows)
  const canonical = (id: string): string => ids.get(id) ?? id
  const groups = grouped([...ids.keys()], canonical)
  return {
    canonical,
    members: (id) => groups.get(canonical(id)) ?? [id],
    judged: [...ids.keys()],
    different: rows.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ a, b }) => [a, b] as const),
  }
}
