import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { Failure } from '../../domain/failure'
import { dataFile } from '../format/dataFile'
import { BrokenData, type Problem } from '../problem'
import { findings } from './issue'
import { entriesOf, together, type SourceEntries } from './source'
import { parseYaml } from './yamlText'

/** The entries of all files together; throws one Failure with the problems of all of them. */
export async function readDataFiles(paths: readonly string[]): Promise<SourceEntries> {
  const files = await Promise.all(paths.map(async (path) => ({ path, text: await textOf(path) })))
  const read = files.map(({ path, text }) => parseDataFile(relative(process.cwd(), path), text))
  const problems = read.flatMap((part) => (Array.isArray(part) ? part : []))
  if (problems.length > 0) throw new BrokenData(problems)
  return together(read.flatMap((part) => (Array.isArray(part) ? [] : [part])))
}

/** One file's entries, or what is wrong with its form. */
function parseDataFile(file: string, text: string): SourceEntries | Problem[] {
  const yaml = parseYaml(file, text)
  if (Array.isArray(yaml)) return yaml
  const { value, lineOf } = yaml
  const parsed = dataFile.safeParse(value)
  if (parsed.success) return entriesOf(file, parsed.data, lineOf)
  return parsed.error.issues
    .flatMap((issue) => findings(issue, value))
    .map(({ path, message }) => ({ file, line: lineOf(path), field: fieldName(value, path), message }))
}

/** "claim 000-10, figures 2, min": the entry by its id, places in lists counted from 1. */
function fieldName(value: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path
  if (list === undefined) return ''
  if (index === undefined) return String(list)
  const entry: unknown = part(part(value, list), index)
  const id: unknown = part(entry, 'id')
  const name =
    typeof id === 'string'
      ? `${SINGULAR[String(list)] ?? String(list)} ${id}`
      : `${String(list)} ${ordinal(index)}`
  return [name, ...rest.map(ordinal)].join(', ').replace(/, (\d+)/g, ' $1')
}

const SINGULAR: Record<string, string> = {
  documents: 'document',
  entities: 'entity',
  events: 'event',
  claims: 'claim',
  judgements: 'judgement',
  tensions: 'tension',
  bestFigures: 'best figure',
}

function ordinal(key: PropertyKey): string {
  return typeof key === 'number' ? String(key + 1) : String(key)
}

function part(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new Failure(
      'INVALID_INPUT',
      `The data file ${path} cannot be read: is the path right, and may it be read?`,
      { cause },
    )
  }
}
