import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../src/domain/failure'
import type { Progress } from '../../src/graph/database/progress'
import { connect } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { makeDisputes } from '../../src/ingest/rebuild'
import { graphOf } from '../graph/graph'
import { batchesOf, LANES } from './batches'
import { benchFolder, heapMbFor, openBenchDatabase } from './database'
import { writeMade } from './made'
import { writeImportFiles } from './importFiles'
import { importOffline } from './importOffline'
import { onlineLoad } from './online'

/** The same graph everywhere and each time. */
const SEED = 20_240_607

/** What was loaded, and how long it took. */
export interface LoadReport {
  readonly nodes: number
  readonly relationships: number
  /** To make the graph, apart from loading it. */
  readonly makingSeconds: number
  readonly nodeSeconds: number
  /** For an import: everything, as it writes both together. */
  readonly relationshipSeconds: number
  /** Constraints and indexes: before an online load, after an import. */
  readonly indexSeconds: number
}

/** Fills the graph of a scale anew; what stood in its folder goes. */
export async function load(scale: number, isOffline: boolean, progress: Progress): Promise<LoadReport> {
  const folder = benchFolder(scale)
  refuseRunning(folder)
  await rm(folder, { recursive: true, force: true })
  return isOffline ? loadOffline(scale, folder, progress) : loadOnline(scale, folder, progress)
}

function refuseRunning(folder: string): void {
  if (!existsSync(join(folder, 'neo4j', 'running.json'))) return
  throw new Failure(
    'CONFIGURATION',
    `A Neo4j runs in ${folder}, or was killed there: end what uses it, or remove the folder.`,
  )
}

async function loadOnline(scale: number, folder: string, progress: Progress): Promise<LoadReport> {
  progress.say('Making the graph …')
  const [made, makingSeconds] = await timed(() =>
    writeMade(join(folder, 'made'), batchesOf(graphOf(scale, SEED))),
  )
  const database = await openBenchDatabase(scale, progress)
  const graph = connect(database.address)
  const online = onlineLoad(database.address, made.nodeCount)
  try {
    const [, indexSeconds] = await timed(() => migrate(graph))
    const nodeTask = progress.begin('Nodes', made.nodeCount)
    const [, nodeSeconds] = await timed(() => online.nodes(made.nodes(), nodeTask))
    nodeTask.end()
    const task = progress.begin('Relationships', made.relationshipCount)
    const lanes = Array.from({ length: LANES }, (_, lane) => made.lane(lane))
    const [, relationshipSeconds] = await timed(() => online.relationships(lanes, task))
    task.end()
    const report = {
      nodes: made.nodeCount,
      relationships: made.relationshipCount,
      makingSeconds,
      nodeSeconds,
      relationshipSeconds,
      indexSeconds,
    }
    await check(graph, report)
    await makeDisputes(graph, progress)
    await rm(join(folder, 'made'), { recursive: true })
    return report
  } finally {
    await online.close()
    await graph.close()
    await database.stop()
  }
}

async function loadOffline(scale: number, folder: string, progress: Progress): Promise<LoadReport> {
  progress.say('Making the graph …')
  const [files, makingSeconds] = await timed(() =>
    writeImportFiles(join(folder, 'made'), graphOf(scale, SEED)),
  )
  const neo4jFolder = join(folder, 'neo4j')
  const [, relationshipSeconds] = await timed(() =>
    importOffline(files, neo4jFolder, heapMbFor(scale), progress),
  )
  await rm(files.folder, { recursive: true })
  const database = await openBenchDatabase(scale, progress)
  const graph = connect(database.address)
  try {
    progress.say('Making constraints and indexes …')
    const [, indexSeconds] = await timed(() => migrate(graph))
    for (const text of EMPTY_LISTS) await graph.run({ name: 'bench-empty-lists', text })
    const { nodeCount: nodes, relationshipCount: relationships } = files
    const report = { nodes, relationships, makingSeconds, nodeSeconds: 0, relationshipSeconds, indexSeconds }
    await check(graph, report)
    await makeDisputes(graph, progress)
    return report
  } finally {
    await graph.close()
    await database.stop()
  }
}

/** The import has no way to write an empty list. */
const EMPTY_LISTS = [
  'MATCH (node:Entity) WHERE node.aliases IS NULL SET node.aliases = []',
  `MATCH (node:Claim) WHERE node.unsure IS NULL
   CALL (node) { SET node.unsure = [] } IN TRANSACTIONS OF 20000 ROWS`,
]

const COUNTS = `
  CALL () { MATCH (node) WHERE NOT node:Migration AND NOT node:Lock AND NOT node:Outdated RETURN count(node) AS nodes }
  CALL () { MATCH ()-[relationship]->() RETURN count(relationship) AS relationships }
  RETURN nodes, relationships`

/** A commit that was retried although it had been done would show here. */
async function check(
  graph: ReturnType<typeof connect>,
  { nodes, relationships }: Pick<LoadReport, 'nodes' | 'relationships'>,
): Promise<void> {
  const [row] = await graph.read({ name: 'bench-counts', text: COUNTS })
  if (row?.['nodes'] === nodes && row['relationships'] === relationships) return
  throw new Failure(
    'UNAVAILABLE',
    `Neo4j holds ${String(row?.['nodes'])} nodes and ${String(row?.['relationships'])} relationships, not the ${nodes} and ${relationships} that were made: load again.`,
  )
}

/** What the work gave, and how many seconds it took. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}
