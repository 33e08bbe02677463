import { z } from 'zod'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { project } from '../project/project'
import { CURATOR_SOURCE, today } from './curator'
import { refused } from './refused'

const tensionById = statement('tension-by-id')
const revokeTensionStatement = statement('revoke-tension')
const row = z.object({
  one: z.string(),
  other: z.string(),
  source: z.string(),
  revokedAt: z.string().nullable(),
})
type Found = z.output<typeof row>

/**
 * Takes a curator's link between two claims back, with the reason. @throws Failure when there is none, when it was taken
 * back before, or when a data file tells it.
 */
export async function revokeTension(
  graph: Graph,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Found> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    const found = await revocable(transaction, id)
    await transaction.run(revokeTensionStatement, { id, why, at: today(), source: CURATOR_SOURCE })
    await project(transaction, { claims: [], events: [], places: [], linked: [found.one, found.other] })
    return found
  })
}

async function revocable(transaction: Transaction, id: string): Promise<Found> {
  const found = (await transaction.run(tensionById, { id })).map((each) => row.parse(each))
  const own = found.find(({ source }) => source === CURATOR_SOURCE)
  const [told] = found
  if (told === undefined) {
    throw refused(
      `There is no link ${id}: its id was printed when it was set, and { claim(id: "…") { tensions { id why } } } shows those of a claim.`,
    )
  }
  if (own === undefined)
    throw refused(`${id} is told by ${told.source}: take it out there and load it again.`)
  if (own.revokedAt !== null) throw refused(`${id} was already taken back on ${own.revokedAt}.`)
  return own
}
