import { Failure } from '../../domain/failure'
import type { Settings } from '../../settings'
import { ClosedWay, type Database } from './database'
import type { Progress } from './progress'
import type { StopList } from './stopList'

export type Way = (settings: Settings, progress: Progress, stops: StopList) => Promise<Database>

/** The database by the first of the ways that is not closed; says why it passes one by, and throws when none is left. */
export async function firstOpen(
  ways: readonly Way[],
  settings: Settings,
  progress: Progress,
  stops: StopList,
): Promise<Database> {
  const reasons: string[] = []
  for (const way of ways) {
    try {
      const database = await way(settings, progress, stops)
      return reasons.length === 0 ? database : explained(database, reasons)
    } catch (error) {
      if (!(error instanceof ClosedWay)) throw error
      reasons.push(error.message)
    }
  }
  throw new Failure(
    'CONFIGURATION',
    `There is no database, and any of three will do: set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer; start a Docker engine; or install Java 17 or newer and Maven. What was tried: ${reasons.join(' ')}`,
  )
}

function explained(database: Database, reasons: readonly string[]): Database {
  return { ...database, description: `${database.description} (${reasons.join(' ')})` }
}
