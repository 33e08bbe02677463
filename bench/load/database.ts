import { join } from 'node:path'
import type { Database } from '../../src/graph/database/database'
import { openEmbedded } from '../../src/graph/database/embedded/open'
import type { Progress } from '../../src/graph/database/progress'
import { loadSettings } from '../../src/settings'

/** Where the graph of a scale lives: a folder of its own, apart from the service's. */
export function benchFolder(scale: number): string {
  return join(loadSettings().homeFolder, `bench-${scale}`)
}

/** The embedded Neo4j of a scale; its programs are those of the service. */
export function openBenchDatabase(scale: number, progress: Progress): Promise<Database> {
  const { homeFolder, javaHome } = loadSettings()
  const dataFolder = join(benchFolder(scale), 'neo4j')
  return openEmbedded(
    { homeFolder, dataFolder, heapMb: heapMbFor(scale), isBrief: false, javaHome },
    progress,
  )
}

/** A million nodes and five million relationships are two gigabytes of store; the page cache takes half of the heap's size. */
export function heapMbFor(scale: number): number {
  return Math.min(4096, Math.max(1024, Math.ceil(80 * scale)))
}
