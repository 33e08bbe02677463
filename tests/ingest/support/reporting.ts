import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Graph } from '../../../src/graph/graph'
import { dataFiles } from '../../../src/ingest/dataFiles'
import { dataFile } from '../../../src/ingest/format/dataFile'
import { load } from '../../../src/ingest/load'
import { inProject } from '../../../src/paths'
import { dataFileOf, type Data } from './world'

export const REPORTING = inProject('tests', 'fixtures', 'reporting')
export const TEXTS = inProject('tests', 'fixtures', 'reporting', 'texts')

/** Loads the fixtures of reporting as one source: all that they tell, or what is made of it. */
export async function loadReporting(
  graph: Graph,
  edit: (data: Data) => Data = (data) => data,
): Promise<void> {
  const file = dataFileOf(edit(reporting()), 'reporting.yaml')
  await load(graph, { source: 'reporting', files: [file], articlesDir: TEXTS })
}

function reporting(): Data {
  const files = dataFiles(REPORTING).map((path) => dataFile.parse(parse(readFileSync(path, 'utf8'))))
  return {
    documents: files.flatMap(({ documents }) => documents ?? []),
    entities: files.flatMap(({ entities }) => entities ?? []),
    events: files.flatMap(({ events }) => events ?? []),
    claims: files.flatMap(({ claims }) => claims ?? []),
    judgements: files.flatMap(({ judgements }) => judgements ?? []),
    tensions: files.flatMap(({ tensions }) => tensions ?? []),
  }
}
