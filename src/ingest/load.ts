import type { Graph } from '../graph/graph'
import { readDataFiles } from './read/readDataFiles'
import { record } from './record/record'
import type { LoadReport } from './record/report'
import { resolve } from './resolve/resolve'

interface LoadTask {
  /** What claims are held by: `data` for the folder that ships, the file's name for a user's own. */
  readonly source: string
  readonly files: readonly string[]
  /** Where the texts of documents lie, when they are at hand. */
  readonly articlesDir: string | null
}

/**
 * Makes the graph hold what the files tell, all or nothing, in one transaction; loading the same again writes nothing.
 * Throws one Failure with all that is wrong with the files.
 */
export async function load(graph: Graph, { source, files, articlesDir }: LoadTask): Promise<LoadReport> {
  const entries = await readDataFiles(files)
  const batch = await resolve(graph, source, entries, articlesDir)
  const now = new Date().toISOString()
  return await graph.write((transaction) => record(transaction, source, batch, now))
}
