import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { z } from 'zod'
import type { Graph } from '../../../src/graph/graph'
import type { dataFile } from '../../../src/ingest/format/dataFile'
import { load } from '../../../src/ingest/load'
import type { LoadReport } from '../../../src/ingest/record/report'
import { temporaryFolder } from '../../support/temporaryFolder'

export type Data = z.input<typeof dataFile>
type ClaimData = NonNullable<Data['claims']>[number]

const TEXT = 'ISKP attacked the Longan Hotel. The Taliban denied it. ISKP attacked the Longan Hotel.'

interface World {
  readonly documents: NonNullable<Data['documents']>
  readonly entities: NonNullable<Data['entities']>
  readonly events: NonNullable<Data['events']>
}

/** An article, the people and places that it is about, and no claims yet. */
export const WORLD: World = {
  documents: [
    {
      id: 'article',
      title: 'An article',
      genre: 'NEWS',
      language: 'en',
      file: 'article.txt',
      knownFrom: '2022-12-20',
      dateBasis: 'printed',
    },
    {
      id: 'later-article',
      title: 'A later article',
      genre: 'NEWS',
      language: 'en',
      knownFrom: '2023-02-01',
      dateBasis: 'printed',
    },
  ],
  entities: [
    {
      id: 'iskp',
      kind: 'ORGANIZATION',
      type: 'ARMED_GROUP',
      name: 'Islamic State – Khorasan Province',
      aliases: ['ISIS-K'],
    },
    { id: 'taliban', kind: 'ORGANIZATION', type: 'ARMED_GROUP', name: 'Taliban' },
    { id: 'mujahid', kind: 'PERSON', roles: ['SPOKESPERSON'], name: 'Zabihullah Mujahid' },
    { id: 'longan-hotel', kind: 'FACILITY', type: 'HOTEL', name: 'Longan Hotel', within: 'kabul' },
    {
      id: 'kabul',
      kind: 'LOCALITY',
      type: 'CITY',
      name: 'Kabul',
      coordinates: { latitude: 34.5, longitude: 69.2 },
    },
  ],
  events: [
    {
      id: 'hotel-attack',
      name: 'Attack on the hotel',
      kind: 'INCIDENT',
      type: 'ASSAULT',
      completion: 'COMPLETED',
    },
  ],
}

/** One list of the world, with other fields for one of its entries. */
export function changed<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  given: Partial<T>,
): T[] {
  return list.map((each) => (each.id === id ? { ...each, ...given } : each))
}

/** A claim that ISKP attacked the hotel, but for what is given. */
export function attack(given: Partial<ClaimData> = {}): ClaimData {
  return {
    id: 'c-1',
    document: 'article',
    speaker: 'DOCUMENT',
    act: 'ASSERT',
    subject: 'iskp',
    predicate: 'ATTACKED',
    object: 'longan-hotel',
    event: 'hotel-attack',
    says: 'ISKP attacked the hotel.',
    evidence: { start: 0, end: 10, sha256: 'a'.repeat(64) },
    ...given,
  }
}

/** A denial by the Taliban that ISKP threatens them, but for what is given. */
export function denial(given: Partial<ClaimData> = {}): ClaimData {
  return {
    id: 'c-2',
    document: 'later-article',
    speaker: 'taliban',
    capacity: 'OFFICIAL',
    for: 'taliban',
    act: 'DENY',
    subject: 'iskp',
    predicate: 'POSES_THREAT_TO',
    object: 'taliban',
    says: 'ISKP is no danger.',
    evidence: { start: 20, end: 30, sha256: 'b'.repeat(64) },
    ...given,
  }
}

/** The data as a file of that name, in a folder of its own. */
export function dataFileOf(data: Data | string, name = 'world.yaml'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, typeof data === 'string' ? data : stringify(data, { aliasDuplicateObjects: false }))
  return path
}

/** A folder with the text of the article, as it is or as given. */
export function articlesFolder(text: string = TEXT): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'article.txt'), text)
  return folder
}

/** Loads the world with these claims, and with other lists where they are given. */
export function loadWorld(
  graph: Graph,
  data: Data,
  { source = 'world', articlesDir = null }: { source?: string; articlesDir?: string | null } = {},
): Promise<LoadReport> {
  return load(graph, { source, files: [dataFileOf({ ...WORLD, ...data })], articlesDir })
}
