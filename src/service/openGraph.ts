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

/** The database that the settings lead to, with every migration applied and what it asks for made anew; `stops` learns how to leave it as it was found. */
export async function openGraph(settings: Settings, progress: Progress, stops: Stops): Promise<OpenGraph> {
  const database = await openDatabase(settings, progress)
  stops.add(() => database.stop())
  progress.say(database.description)
  const graph = connect(database.address)
  stops.add(() => graph.close())
  const applied = await migrate(graph)
  if (applied.length > 0) progress.say(`Prepared the graph: ${applied.join(', ')}.`)
  const rebuilt = await rebuildOutdated(graph, progress)
  if (rebuilt !== null) progress.say(rebuilt)
  return { graph, database }
}
