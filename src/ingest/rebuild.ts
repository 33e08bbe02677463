import { z } from 'zod'
import { RELATION_TYPES } from '../domain/vocabulary'
import type { Graph, Transaction } from '../graph/graph'
import { withLock } from '../graph/lock'
import { statement, type Statement } from '../graph/statement'
import { dateEvents } from './project/dateEvents'
import { readIdentities } from './project/identities'
import { describeOrigins } from './project/origins'
import { settle } from './project/settle'
import { stand } from './project/stand'

/** Called after each batch: which step, and how many of how many are done. */
export type RebuildProgress = (step: RebuildStep, done: number, total: number) => void
export type RebuildStep = 'claims' | 'events' | 'propositions' | 'origins'

export interface RebuildOptions {
  readonly onProgress?: RebuildProgress
  /** How many go into one transaction. */
  readonly batch?: number
}

const deleteRelations = statement('delete-all-relations')
const deletePropositions = statement('delete-all-propositions')
const deleteOrigins = statement('delete-all-origins')
const nextClaims = statement('next-claims')
const nextEvents = statement('next-events')
const nextPropositions = statement('next-propositions')
const nextOrigins = statement('next-origins')
const countProjected = statement('count-projected')

const idRow = z.object({ id: z.string() })
const countRow = z.object({
  claims: z.number(),
  events: z.number(),
  propositions: z.number(),
  origins: z.number(),
})

/**
 * Deletes the whole projection and writes it anew from the claims, batch by batch, while no load runs; broken off, it
 * is simply run again. Readers see it grow meanwhile.
 */
export async function rebuild(
  graph: Graph,
  { onProgress = () => undefined, batch = 1000 }: RebuildOptions = {},
): Promise<void> {
  await withLock(graph, 'load', async () => {
    for (const all of [deletePropositions, deleteOrigins]) await graph.run(all)
    await graph.run(deleteRelations, { types: [...RELATION_TYPES] })
    const each = async (step: RebuildStep, next: Statement, work: Work): Promise<void> => {
      const [counts] = (await graph.read(countProjected)).map((row) => countRow.parse(row))
      const total = counts?.[step] ?? 0
      let after = ''
      for (let done = 0; ;) {
        const ids = (await graph.read(next, { after, limit: BigInt(batch) })).map(
          (row) => idRow.parse(row).id,
        )
        const last = ids.at(-1)
        if (last === undefined) return
        await graph.write((transaction) => work(transaction, ids))
        after = last
        done += ids.length
        onProgress(step, done, total)
      }
    }
    await each('claims', nextClaims, async (transaction, ids) => {
      await stand(transaction, ids, await readIdentities(transaction))
    })
    await each('events', nextEvents, async (transaction, ids) => {
      await dateEvents(transaction, ids, await readIdentities(transaction))
    })
    await each('propositions', nextPropositions, async (transaction, ids) => {
      await settle(transaction, ids, await readIdentities(transaction))
    })
    await each('origins', nextOrigins, describeOrigins)
  })
}

type Work = (transaction: Transaction, ids: readonly string[]) => Promise<void>
