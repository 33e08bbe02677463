import { z } from 'zod'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { CURATOR_SOURCE, today } from './curator'
import { refused } from './refused'

const bestFigureById = statement('best-figure-by-id')
const revokeBestFigure = statement('revoke-best-figure')
const row = z.object({
  thing: z.string(),
  quantity: z.string(),
  value: z.number(),
  revokedAt: z.string().nullable(),
  holders: z.array(z.string()),
})
type Found = z.output<typeof row>

/**
 * Takes a curator's choice of a figure back, with the reason; it stays to be read in views of the days on which it stood.
 * @throws Failure when there is none, when it was taken back before, or when a data file tells it.
 */
export async function revokeFigure(
  graph: Graph,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Found> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    const found = await revocable(transaction, id)
    await transaction.run(revokeBestFigure, { id, why, at: today() })
    return found
  })
}

async function revocable(transaction: Transaction, id: string): Promise<Found> {
  const [first] = await transaction.run(bestFigureById, { id })
  if (first === undefined) {
    throw refused(
      `There is no choice ${id}: { event(id: "…") { figureSets { chosen { id value why } } } } shows those of an event.`,
    )
  }
  const found = row.parse(first)
  const file = found.holders.find((name) => name !== CURATOR_SOURCE)
  if (file !== undefined) throw refused(`${id} is told by ${file}: take it out there and load it again.`)
  if (found.revokedAt !== null) throw refused(`${id} was already taken back on ${found.revokedAt}.`)
  return found
}
