import { openDatabase } from '../graph/database/openDatabase'
import type { Database } from '../graph/database/database'
import type { Progress } from '../graph/database/progress'
import { connect, type Graph } from '../graph/graph'
import { migrate } from '../graph/migrate'
import { rebuildOutdated } from '../ingest/rebuild'
import type { Settings } from '../settings'
import type { Stops } from './stops'

export interface OpenGraph {
  readonly graph: Graph
  readonly database: Database
}

/**
 * The database that the settings lead to, with every migration applied and what it asks for made anew; `stops` learns how to leave it as
 * it was found, `enter` what is being done.
 */
export async function openGraph(
  settings: Settings,
  progress: Progress,
  stops: Stops,
  enter: (stage: string) => void = () => undefined,
): Promise<OpenGraph> {
  enter('looking for a database')
  const database = await openDatabase(settings, progress, stops)
  const graph = connect(database.address)
  stops.add(() => graph.close())
  progress.say(database.description)
  enter('preparing the graph')
  const applied = await migrate(graph)
  if (applied.length > 0) progress.say(`Prepared the graph: ${applied.join(', ')}.`)
  enter('making anew what follows from the claims')
  const rebuilt = await rebuildOutdated(graph, progress)
  if (rebuilt !== null) progress.say(rebuilt)
  return { graph, database }
}
