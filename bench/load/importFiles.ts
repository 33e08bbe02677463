import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Piece, Properties } from '../graph/rows'
import { csvField, csvHeader } from './csv'

/** Files as `neo4j-admin database import` reads them: one for the nodes of the same labels, one for each type of relationship. */
export interface ImportFiles {
  readonly folder: string
  readonly nodeFiles: readonly (readonly [labels: string, file: string])[]
  readonly relationshipFiles: readonly (readonly [type: string, file: string])[]
  readonly nodeCount: number
  readonly relationshipCount: number
}

/** Columns are what the rows of a file have; rows come with all their keys or without, so files are first met in full. */
export async function writeImportFiles(folder: string, pieces: Iterable<Piece>): Promise<ImportFiles> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = new Map<string, CsvFile>()
  let nodeCount = 0
  let relationshipCount = 0
  for (const { nodes, relationships } of pieces) {
    for (const { number, labels, properties } of nodes) {
      fileOf(files, folder, `nodes-${labels.replaceAll(':', '-')}`, labels, [':ID']).add([number], properties)
    }
    for (const { type, from, to, properties } of relationships) {
      fileOf(files, folder, `relationships-${type}`, type, [':START_ID', ':END_ID']).add(
        [from, to],
        properties,
      )
    }
    nodeCount += nodes.length
    relationshipCount += relationships.length
    for (const file of files.values()) await file.drained()
  }
  for (const file of files.values()) await file.end()
  const named = (prefix: string): (readonly [string, string])[] =>
    [...files].flatMap(([name, file]) =>
      name.startsWith(prefix) ? [[file.stands, file.argument] as const] : [],
    )
  return {
    folder,
    nodeFiles: named('nodes-'),
    relationshipFiles: named('relationships-'),
    nodeCount,
    relationshipCount,
  }
}

function fileOf(
  files: Map<string, CsvFile>,
  folder: string,
  name: string,
  stands: string,
  ids: readonly string[],
): CsvFile {
  const known = files.get(name)
  if (known !== undefined) return known
  const file = new CsvFile(folder, name, stands, ids)
  files.set(name, file)
  return file
}

/** The header is written last, in a file of its own, when all columns are known; later columns are missing in earlier lines. */
class CsvFile {
  private readonly columns: string[] = []
  private readonly types: string[] = []
  private readonly file: WriteStream
  private text = ''
  readonly argument: string

  constructor(
    private readonly folder: string,
    private readonly name: string,
    readonly stands: string,
    private readonly ids: readonly string[],
  ) {
    this.file = createWriteStream(join(folder, `${name}.csv`))
    this.argument = `${join(folder, `${name}.header.csv`)},${join(folder, `${name}.csv`)}`
  }

  add(ids: readonly number[], properties: Properties | null): void {
    let line = ids.join(',')
    if (properties !== null) {
      for (const key in properties) {
        if (!this.columns.includes(key)) {
          this.columns.push(key)
          this.types.push(csvHeader(key, properties[key]))
        }
      }
      for (const column of this.columns) line += `,${csvField(properties[column])}`
    }
    this.text += `${line}\n`
  }

  async drained(): Promise<void> {
    const { text } = this
    this.text = ''
    if (text !== '' && !this.file.write(text)) await once(this.file, 'drain')
  }

  async end(): Promise<void> {
    await this.drained()
    this.file.end()
    await finished(this.file)
    const header = [...this.ids, ...this.types].join(',')
    await writeFile(join(this.folder, `${this.name}.header.csv`), `${header}\n`)
  }
}
