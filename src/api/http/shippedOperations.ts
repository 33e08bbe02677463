import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** An operation of `schema/operations`, with the text of its variables. */
export interface ShippedOperation {
  readonly name: string
  readonly query: string
  readonly variables: string | null
}

/** The order in which a newcomer meets the questions. Any other operation follows, alphabetically. */
export const IN_ORDER: readonly string[] = [
  'entity',
  'search',
  'relations-of',
  'who-attacked',
  'who-accuses-whom',
  'who-claimed',
  'what-an-actor-says',
  'officials-and-analysts',
  'disputes',
  'who-claims-event',
  'unclaimed-events',
  'figures-of-event',
  'what-a-says-about-b',
  'known-on',
  'single-origin',
  'paths-between',
  'network-around',
  'attacks-by-month',
  'changes-between',
]

/** Every `NAME.graphql` of the folder with its `NAME.variables.json`, read anew, so that an edited operation shows at once. */
export async function readShippedOperations(folder: string): Promise<ShippedOperation[]> {
  const files = await readdir(folder)
  const names = files.filter((file) => file.endsWith('.graphql')).map((file) => basename(file, '.graphql'))
  return Promise.all(names.sort(byPlace).map((name) => readOperation(folder, name)))
}

function byPlace(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || a.localeCompare(b)
}

function placeOf(name: string): number {
  const place = IN_ORDER.indexOf(name)
  return place === -1 ? IN_ORDER.length : place
}

async function readOperation(folder: string, name: string): Promise<ShippedOperation> {
  const variablesFile = join(folder, `${name}.variables.json`)
  return {
    name,
    query: await readText(join(folder, `${name}.graphql`)),
    variables: existsSync(variablesFile) ? await readText(variablesFile) : null,
  }
}

async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  return text.trimEnd()
}
