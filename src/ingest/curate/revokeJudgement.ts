import { z } from 'zod'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { conflictsInGraph } from './conflicts'
import { CURATOR_SOURCE, today } from './curator'
import { judgeAnew } from './judgeAnew'
import { refused } from './refused'

const judgementById = statement('judgement-by-id')
const revokeJudgementStatement = statement('revoke-judgement')
const row = z.object({
  a: z.string(),
  b: z.string(),
  verdict: z.string(),
  revokedAt: z.string().nullable(),
  holders: z.array(z.string()),
})
type Found = z.output<typeof row>

/** What was taken back, and every sentence on judgements that still cannot all hold. */
interface Revoked extends Found {
  readonly conflicts: readonly string[]
}

/**
 * Takes a curator's judgement back, with the reason, and projects anew what rested on it, all or nothing; it stays to be read.
 * @throws Failure when there is none, when it was taken back before, or when a data file tells it.
 */
export async function revokeJudgement(
  graph: Graph,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Revoked> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    const found = await revocable(transaction, id)
    await judgeAnew(transaction, async () => {
      await transaction.run(revokeJudgementStatement, { id, why, at: today() })
    })
    return { ...found, conflicts: await conflictsInGraph(transaction) }
  })
}

async function revocable(transaction: Transaction, id: string): Promise<Found> {
  const [first] = await transaction.run(judgementById, { id })
  if (first === undefined) {
    throw refused(
      `There is no judgement ${id}: { entity(id: "…") { judgements { id verdict why } } } shows those on an entity, event(id: "…") those on an event.`,
    )
  }
  const found = row.parse(first)
  const file = found.holders.find((name) => name !== CURATOR_SOURCE)
  if (file !== undefined) throw refused(`${id} is told by ${file}: take it out there and load it again.`)
  if (found.revokedAt !== null) throw refused(`${id} was already taken back on ${found.revokedAt}.`)
  return found
}
