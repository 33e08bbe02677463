import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../src/domain/ids'
import { rebuild } from '../../src/ingest/rebuild'
import { isUnchanged } from '../../src/ingest/record/report'
import { nodes, relations, testGraph, wipe } from '../support/graph'
import { temporaryFolder } from '../support/temporaryFolder'
import { dump } from './support/dump'
import { attack, loadWorld, type Data } from './support/world'

const graph = testGraph()
jest.setTimeout(120_000)
beforeEach(() => wipe(graph))

const REPORT = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
const FOLDER = temporaryFolder()
const TEXTS: Readonly<Record<string, string>> = {
  wire: REPORT,
  herald: `From our desk. ${REPORT} Prices doubled.`,
  mirror: `${REPORT} So far nobody has answered.`,
  other: REPORT.replaceAll('word', 'term'),
}
for (const [id, text] of Object.entries(TEXTS)) writeFileSync(join(FOLDER, `${id}.txt`), text)

type DocumentData = NonNullable<Data['documents']>[number]
const paper = (id: string, knownFrom: string, more: Partial<DocumentData> = {}): DocumentData => ({
  id,
  title: `Report of ${id}`,
  genre: 'NEWS',
  language: 'en',
  file: `${id}.txt`,
  knownFrom,
  dateBasis: 'printed',
  ...more,
})
const claimIn = (document: string) => {
  const words = (TEXTS[document] ?? '').slice(0, 10)
  return attack({ id: `${document}-1`, document, evidence: { start: 0, end: 10, sha256: sha256(words) } })
}
const WIRE = paper('wire', '2022-01-01')
const HERALD = paper('herald', '2022-01-02')
const MIRROR = paper('mirror', '2022-01-03')
const OTHER = paper('other', '2022-01-04')

function loadPapers(source: string, documents: DocumentData[], articlesDir: string | null = FOLDER) {
  const claims = documents.map(({ id }) => claimIn(id))
  const things = source === 'first' ? {} : { entities: [], events: [] }
  return loadWorld(graph, { ...things, documents, claims }, { source, articlesDir })
}

const copies = () => relations(graph, 'Document.id', 'COPY_OF', 'Document.id')
const origins = () => relations(graph, 'Claim.ref', 'ORIGINATES_FROM', 'Origin.id')

test('texts that largely agree have one origin, and what was known first is it', async () => {
  await loadPapers('first', [WIRE, HERALD, MIRROR, OTHER])

  expect(await copies()).toEqual([
    ['herald', 'wire'],
    ['mirror', 'wire'],
  ])
  expect(await origins()).toEqual([
    ['herald-1', 'origin-document-wire'],
    ['mirror-1', 'origin-document-wire'],
    ['other-1', 'origin-document-other'],
    ['wire-1', 'origin-document-wire'],
  ])
  expect(await nodes(graph, 'Proposition', ['id', 'origins', 'documents'])).toContainEqual([
    'ATTACKED|iskp|longan-hotel',
    2,
    4,
  ])
  await expectRebuilt()
})

test('what is loaded later is compared with what was there, without its text', async () => {
  await loadPapers('first', [HERALD])
  await loadPapers('later', [MIRROR])
  expect(await copies()).toEqual([['mirror', 'herald']])

  await loadPapers('latest', [WIRE])

  expect((await copies()).filter(([copy]) => copy === 'herald')).toEqual([['herald', 'wire']])
  expect(new Set((await origins()).map(([, origin]) => origin))).toEqual(new Set(['origin-document-wire']))
  await expectRebuilt()
})

test('loading it twice changes nothing, with the texts or without', async () => {
  await loadPapers('first', [WIRE, HERALD])
  const before = await copies()

  expect(isUnchanged(await loadPapers('first', [WIRE, HERALD]))).toBe(true)
  await loadPapers('first', [WIRE, HERALD], null)

  expect(await copies()).toEqual(before)
})

test('when the original goes, the copies are compared anew', async () => {
  await loadPapers('first', [HERALD, MIRROR])
  await loadPapers('later', [WIRE])

  await loadPapers('later', [])

  expect(await copies()).toEqual([['mirror', 'herald']])
  expect(new Set((await origins()).map(([, origin]) => origin))).toEqual(new Set(['origin-document-herald']))
  await expectRebuilt()
})

const told = (of: string) => ({
  copyOf: { document: of, reason: 'TRANSLATION' as const, why: 'It says so.' },
})

test('a copy that is told unites what no text shows, and leaves no trace when it is told no more', async () => {
  await loadPapers('first', [WIRE, OTHER])
  const before = await dump(graph)

  await loadPapers('first', [WIRE, { ...OTHER, ...told('wire') }])
  expect(await origins()).toContainEqual(['other-1', 'origin-document-wire'])
  await expectRebuilt()

  await loadPapers('first', [WIRE, OTHER])
  expect(await dump(graph)).toEqual(before)
})

test('a witness in a copied text is no established origin', async () => {
  const seen = { speaker: 'mujahid', basis: 'WITNESS' as const }
  const claims = [{ ...claimIn('herald'), ...seen }]
  await loadWorld(graph, { documents: [WIRE, HERALD], claims }, { articlesDir: FOLDER })

  expect(await nodes(graph, 'Origin', ['id', 'establishedFrom', 'why'])).toEqual([
    ['origin-mujahid', null, 'It stands only in a text that is taken from another.'],
  ])

  const own = { ...claimIn('wire'), ...seen }
  await loadWorld(graph, { documents: [WIRE, HERALD], claims: [...claims, own] }, { articlesDir: FOLDER })

  expect(await nodes(graph, 'Origin', ['id', 'establishedFrom'])).toEqual([['origin-mujahid', '2022-01-01']])
  await expectRebuilt()
})

test.each([
  [
    'itself',
    [paper('wire', '2022-01-01', told('wire'))],
    'a document has its text from another, not from itself',
  ],
  ['nothing', [paper('wire', '2022-01-01', told('nowhere'))], 'copyOf: nothing has the id nowhere'],
  [
    'an entity',
    [paper('wire', '2022-01-01', told('iskp'))],
    'iskp is an entity, where documents are expected',
  ],
  [
    'its own copy',
    [paper('wire', '2022-01-01', told('other')), paper('other', '2022-01-04', told('wire'))],
    'it has its text from other, which have theirs from it: one of them came first',
  ],
])('no document is a copy of %s', async (_of, documents, message) => {
  await expect(loadPapers('first', documents)).rejects.toThrow(message)
  expect(await dump(graph)).toEqual([])
})

/** What loads made one after the other is what a rebuild makes at once. */
async function expectRebuilt(): Promise<void> {
  const before = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(before)
}
