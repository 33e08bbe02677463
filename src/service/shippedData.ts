import type { Progress } from '../graph/database/progress'
import type { Graph } from '../graph/graph'
import { load } from '../ingest/load'
import { shippedSource } from '../ingest/shippedSource'

/** Loads what `data/` holds now; a second time there is nothing to do. @throws Failure that names every fault of the files. */
export async function loadShippedData(graph: Graph, articlesFolder: string, progress: Progress): Promise<void> {
  const report = await load(graph, { ...(await shippedSource()), articlesFolder })
  progress.say(`Data: ${report.summary}`)
}
