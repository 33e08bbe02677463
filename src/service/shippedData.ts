import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph/graph'
import { load } from '../ingest/load'
import type { LoadReport } from '../ingest/record/report'
import { inProject } from '../paths'

/** What holds the data that ships: everything that `data/` no longer tells is voided when it is loaded again. */
const SOURCE = 'data'

/** The data files that ship, in a fixed order. */
export function shippedFiles(): string[] {
  const folder = inProject('data')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file))
}

/** Makes the graph hold what `data/` tells now. @throws Failure that names every fault of the files. */
export function loadShippedData(graph: Graph, articlesDir: string | null): Promise<LoadReport> {
  return load(graph, { source: SOURCE, files: shippedFiles(), articlesDir })
}
