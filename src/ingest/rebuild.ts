import { z } from 'zod'
import { bundlesOf, eventBundle } from '../domain/disputes/bundle'
import { RELATION_TYPES } from '../domain/vocabulary'
import { silentProgress, type Progress } from '../graph/database/progress'
import type { Graph, Transaction } from '../graph/graph'
import { withLock } from '../graph/lock'
import { statement, type Statement } from '../graph/statement'
import { settleDisputes } from './disputes/settleDisputes'
import { allTensionBundles } from './disputes/tensions'
import { idsIn } from './idsIn'
import { dateEvents } from './project/dateEvents'
import { readIdentities } from './project/identities'
import { describeOrigins } from './project/origins'
import { writeSames } from './project/sames'
import { settle } from './project/settle'
import { stand } from './project/stand'

const deleteRelations = statement('delete-all-relations')
const deletePropositions = statement('delete-all-propositions')
const deleteOrigins = statement('delete-all-origins')
const deleteDisputes = statement('delete-all-disputes')
const deleteSames = statement('delete-all-sames')
const nextClaims = statement('next-claims')
const nextEvents = statement('next-events')
const nextPropositions = statement('next-propositions')
const nextOrigins = statement('next-origins')
const countProjected = statement('count-projected')
const isOutdated = statement('is-outdated')
const forgetOutdated = statement('forget-outdated')

const countRow = z.object({
  claims: z.number(),
  events: z.number(),
  propositions: z.number(),
  origins: z.number(),
  disputes: z.number(),
})
const outdatedRow = z.object({ isOutdated: z.boolean() })

/** How many claims, events, propositions or origins go into one transaction. */
const BATCH = 1000

/**
 * Deletes the whole projection and writes it anew from the claims, batch by batch, while no load runs; broken off, it
 * is simply run again. Readers see it grow meanwhile. One sentence on what was made.
 */
export async function rebuild(
  graph: Graph,
  progress: Progress = silentProgress,
  batch = BATCH,
): Promise<string> {
  return await withLock(graph, 'load', async () => {
    for (const all of [deleteDisputes, deletePropositions, deleteOrigins, deleteSames]) await graph.run(all)
    await graph.run(deleteRelations, { types: [...RELATION_TYPES] })
    await graph.write(async (transaction) => {
      const identities = await readIdentities(transaction)
      await writeSames(transaction, identities.judged, identities)
    })
    const steps = { graph, progress, batch }
    await inSteps(steps, 'claims', nextClaims, async (transaction, ids) => {
      await stand(transaction, ids, await readIdentities(transaction))
    })
    await inSteps(steps, 'events', nextEvents, async (transaction, ids) => {
      await dateEvents(transaction, ids, await readIdentities(transaction))
    })
    await inSteps(steps, 'propositions', nextPropositions, async (transaction, ids) => {
      await settle(transaction, ids, await readIdentities(transaction))
    })
    await inSteps(steps, 'origins', nextOrigins, describeOrigins)
    await makeDisputes(graph, progress, batch)
    const made = await count(graph)
    return `${made.propositions} propositions, ${made.origins} origins and ${made.disputes} disputes made anew from ${made.claims} claims.`
  })
}

/** Writes all disputes, where there are none, from a projection that stands; nothing is outdated then. */
export async function makeDisputes(graph: Graph, progress: Progress, batch = BATCH): Promise<void> {
  const steps = { graph, progress, batch, about: 'disputes of' }
  await inSteps(steps, 'events', nextEvents, async (transaction, ids) => {
    await settleDisputes(transaction, ids.map(eventBundle), await readIdentities(transaction))
  })
  await inSteps(steps, 'propositions', nextPropositions, async (transaction, keys) => {
    const bundles = keys.flatMap(bundlesOf).filter((id) => !id.startsWith(eventBundle('')))
    await settleDisputes(transaction, bundles, await readIdentities(transaction))
  })
  await graph.write(async (transaction) => {
    const bundles = await allTensionBundles(transaction)
    await settleDisputes(transaction, bundles, await readIdentities(transaction))
  })
  await graph.run(forgetOutdated)
}

/** Makes the projection anew if a migration asks for it; null: it stands as it must. */
export async function rebuildOutdated(graph: Graph, progress: Progress): Promise<string | null> {
  const [row] = await graph.read(isOutdated)
  return outdatedRow.parse(row).isOutdated ? await rebuild(graph, progress) : null
}

interface Steps {
  readonly graph: Graph
  readonly progress: Progress
  readonly batch: number
  /** What is made of them, when it is not they. */
  readonly about?: string
}

/** The work on all nodes of one sort, a batch of ids to a transaction. */
async function inSteps(
  { graph, progress, batch, about }: Steps,
  sort: keyof z.output<typeof countRow>,
  next: Statement,
  work: (transaction: Transaction, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const task = progress.begin(about === undefined ? sort : `${about} ${sort}`, (await count(graph))[sort])
  let done = 0
  for (let ids = await following(graph, next, '', batch); ids.length > 0;) {
    const batchIds = ids
    await graph.write((transaction) => work(transaction, batchIds))
    done += ids.length
    task.reach(done)
    ids = await following(graph, next, ids.at(-1) ?? '', batch)
  }
  task.end()
}

async function following(graph: Graph, next: Statement, after: string, limit: number): Promise<string[]> {
  return idsIn(await graph.read(next, { after, limit: BigInt(limit) }))
}

async function count(graph: Graph): Promise<z.output<typeof countRow>> {
  const [row] = await graph.read(countProjected)
  return countRow.parse(row)
}
