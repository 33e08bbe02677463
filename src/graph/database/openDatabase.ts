import { join } from 'node:path'
import { Failure } from '../../domain/failure'
import type { Settings } from '../../settings'
import { ClosedWay, type Database } from './database'
import { openEmbedded } from './embedded/open'
import { openGiven } from './given'
import type { Progress } from './progress'

type Way = (settings: Settings, progress: Progress) => Promise<Database>

/**
 * The Neo4j to work with, ready and new enough: the one at NEO4J_URI, else a container, else an embedded one; or by the
 * one way that CLAIMGRAPH_DATABASE names. Throws one Failure that says what to do when there is none.
 */
export function openDatabase(settings: Settings, progress: Progress): Promise<Database> {
  if (settings.database !== 'auto') return WAYS[settings.database](settings, progress)
  if (settings.neo4jUri !== null) return openGiven(settings)
  return firstOpen([WAYS.embedded], settings, progress)
}

const WAYS: Readonly<Record<Exclude<Settings['database'], 'auto'>, Way>> = {
  uri: openGiven,
  container: openGiven,
  embedded: ({ homeFolder, neo4jHeapMb: heapMb, javaHome }, progress) =>
    openEmbedded(
      { homeFolder, dataFolder: join(homeFolder, 'neo4j'), heapMb, isBrief: false, javaHome },
      progress,
    ),
}

async function firstOpen(ways: readonly Way[], settings: Settings, progress: Progress): Promise<Database> {
  const reasons: string[] = []
  for (const way of ways) {
    try {
      return await way(settings, progress)
    } catch (error) {
      if (!(error instanceof ClosedWay)) throw error
      reasons.push(error.message)
    }
  }
  throw new Failure(
    'CONFIGURATION',
    `There is no database. Any of three will do: set NEO4J_URI and NEO4J_PASSWORD to your own Neo4j 5.26 or newer; start a Docker engine; or install Java 17 or newer and Maven. Why there is none: ${reasons.join(' ')}`,
  )
}
