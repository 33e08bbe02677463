import type { Progress } from '../graph/database/progress'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import { dataFiles } from '../ingest/dataFiles'
import { fingerprintOfLoad } from '../ingest/fingerprint'
import { lastLoaded, load } from '../ingest/load'
import type { LoadReport } from '../ingest/record/report'

const isEmpty = statement('is-empty')

/** What holds the data that ships: everything that `data/` no longer tells is voided when it is loaded again. */
export const SHIPPED_SOURCE = 'data'

/**
 * Makes the graph hold what `data/` tells now; null when that is what was loaded last.
 * @throws Failure that names every fault of the files.
 */
export async function loadShippedData(graph: Graph, articlesDir: string | null): Promise<LoadReport | null> {
  const files = dataFiles()
  const fingerprint = fingerprintOfLoad(files, articlesDir)
  if ((await lastLoaded(graph, SHIPPED_SOURCE)) === fingerprint) return null
  return await load(graph, { source: SHIPPED_SOURCE, files, articlesDir, fingerprint })
}

/** For commands that ask before the service ever ran: the shipped data, unless the graph holds something. */
export async function loadIfEmpty(
  graph: Graph,
  articlesDir: string | null,
  progress: Progress,
): Promise<void> {
  const [row] = await graph.read(isEmpty)
  if (row?.['isEmpty'] !== true) return
  progress.say('The graph is empty: loading the shipped data first.')
  await loadShippedData(graph, articlesDir)
}
