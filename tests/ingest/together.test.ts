import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { loadTogether } from '../../src/ingest/load'
import { nodes, relations, testGraph } from '../support/graph'
import { temporaryFolder } from '../support/temporaryFolder'

const graph = testGraph()

const COUNTRY = 'entities:\n  - { id: veyra, kind: STATE, name: Veyra }\n'
const TOWN = 'entities:\n  - { id: port-veyra, kind: LOCALITY, name: Port Veyra, within: veyra }\n'
const QUARTER = 'entities:\n  - { id: docks, kind: LOCALITY, name: Docks, within: port-veyra }\n'

/** The files of these names and texts, loaded at once in this order. */
async function loaded(texts: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  const files = Object.keys(texts).map((name) => join(folder, name))
  for (const file of files) await writeFile(file, texts[basename(file)] ?? '')
  return await loadTogether(
    graph,
    files.map((file) => ({ source: basename(file), files: [file], articlesDir: null })),
  )
}

test('a file may refer to one that is named after it', async () => {
  const reports = await loaded({ 'quarter.yaml': QUARTER, 'town.yaml': TOWN, 'country.yaml': COUNTRY })
  expect(reports.map(({ source }) => source)).toEqual(['country.yaml', 'town.yaml', 'quarter.yaml'])
  expect(await relations(graph, 'Entity.id', 'WITHIN', 'Entity.id')).toEqual([
    ['docks', 'port-veyra'],
    ['port-veyra', 'veyra'],
  ])
})

test('what is wrong with the form of several files is told at once', async () => {
  await expect(
    loaded({ 'one.yaml': 'entities: [', 'two.yaml': 'entities:\n  - { id: a, kind: TOWN, name: A }\n' }),
  ).rejects.toThrow(/problems in the data files[^]*one\.yaml[^]*two\.yaml:2: entity a, kind/)
})

test('what several files refer to wrongly is told at once, but not what follows from it', async () => {
  const lost = (id: string) => `entities:\n  - { id: ${id}, kind: LOCALITY, name: Lost, within: nowhere }\n`
  const beside = 'entities:\n  - { id: beside, kind: LOCALITY, name: Beside, within: lost-one }\n'
  const error: unknown = await loaded({
    'one.yaml': lost('lost-one'),
    'beside.yaml': beside,
    'two.yaml': lost('lost-two'),
  }).catch((failure: unknown) => failure)
  const told = String(error)
  expect(told).toContain('2 problems in the data files; nothing was loaded.')
  expect(told).toMatch(/one\.yaml:2: entity lost-one, within: nothing has the id nowhere/)
  expect(told).toMatch(/two\.yaml:2: entity lost-two, within: nothing has the id nowhere/)
  expect(told).not.toContain('beside.yaml')
  expect(await nodes(graph, 'Entity', ['id'])).not.toContainEqual(['lost-two'])
})

test('files that refer to each other in a circle are told what is missing', async () => {
  const error: unknown = await loaded({
    'a.yaml': 'entities:\n  - { id: place-a, kind: LOCALITY, name: A, within: place-b }\n',
    'b.yaml': 'entities:\n  - { id: place-b, kind: LOCALITY, name: B, within: place-a }\n',
  }).catch((failure: unknown) => failure)
  expect(String(error)).toContain('nothing has the id place-')
})
