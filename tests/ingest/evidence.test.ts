import { sha256 } from '../../src/domain/ids'
import { compare } from '../../src/ingest/verify'
import { relations, testGraph, wipe } from '../support/graph'
import { articlesFolder, attack, changed, dataFileOf, loadWorld, WORLD } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))

const WORDS = 'The Taliban denied it.'
const QUOTED = attack({ evidence: { quote: WORDS } })
const PLACED = attack({ evidence: { start: 32, end: 54, sha256: sha256(WORDS) } })

async function evidence(): Promise<unknown[]> {
  const text =
    'MATCH (:Claim)-[e:EVIDENCED_BY]->() RETURN e.start AS start, e.end AS end, e.sha256 AS sha256, e.quote AS quote'
  return await graph.read({ name: 'test-evidence', text })
}

test('a quote is found in the text: its place and hash are computed', async () => {
  await loadWorld(graph, { claims: [QUOTED] }, { articlesDir: articlesFolder() })

  expect(await evidence()).toEqual([{ start: 32, end: 54, sha256: sha256(WORDS), quote: WORDS }])
})

test('which of several, when the words stand there more than once', async () => {
  const quote = 'ISKP attacked'
  const claims = [attack({ evidence: { quote, occurrence: 2 } })]
  await loadWorld(graph, { claims }, { articlesDir: articlesFolder() })

  expect(await evidence()).toMatchObject([{ start: 55 }])
})

test('places count UTF-16 code units, and hashes UTF-8 bytes', async () => {
  const articlesDir = articlesFolder('😀 “Daesh” (داعش)')
  await loadWorld(graph, { claims: [attack({ evidence: { quote: 'داعش' } })] }, { articlesDir })

  expect(await evidence()).toEqual([{ start: 12, end: 16, sha256: sha256('داعش'), quote: 'داعش' }])
})

test.each([
  ['it is not there', { quote: 'The Taliban admitted it.' }, /do not stand in the text/],
  ['it stands there twice', { quote: 'ISKP attacked' }, /stand in the text 2 times: quote more of it/],
  ['there is no third', { quote: 'ISKP attacked', occurrence: 3 }, /there is no occurrence 3/],
  [
    'other words stand at its place',
    { start: 0, end: 10, sha256: sha256(WORDS) },
    /the words at 0–10 are not those that were coded/,
  ],
  [
    'its place is beyond the end',
    { start: 80, end: 200, sha256: sha256(WORDS) },
    /lies beyond the end of the text/,
  ],
  ['its place is empty', { start: 10, end: 10, sha256: sha256('') }, /is empty/],
])('evidence is refused when %s', async (_why, evidence, message) => {
  const loading = loadWorld(graph, { claims: [attack({ evidence })] }, { articlesDir: articlesFolder() })
  await expect(loading).rejects.toThrow(message)
})

test('no claim stands in what is not the article', async () => {
  const documents = changed(WORLD.documents, 'article', {
    boilerplate: [{ start: 30, end: 40, kind: 'FOOTER' }],
  })
  await expect(loadWorld(graph, { documents, claims: [PLACED] })).rejects.toThrow(
    /32–54 lies in 30–40, which is FOOTER/,
  )
})

test('a quote without its text is refused, with the way out', async () => {
  await expect(loadWorld(graph, { claims: [QUOTED] })).rejects.toThrow(
    /put it there \(ARTICLES_DIR\), or write \{start, end, sha256\}/,
  )
})

test('another text than the one that was coded is refused', async () => {
  const documents = changed(WORLD.documents, 'article', { sha256: 'f'.repeat(64) })
  const loading = loadWorld(graph, { documents, claims: [PLACED] }, { articlesDir: articlesFolder() })
  await expect(loading).rejects.toThrow(/the text article\.txt in .* is not the one that was coded/)
})

test('the words come and go with the texts, and the claim stays the same', async () => {
  await loadWorld(graph, { claims: [PLACED] })
  expect(await evidence()).toMatchObject([{ quote: null }])

  const come = await loadWorld(graph, { claims: [PLACED] }, { articlesDir: articlesFolder() })
  expect([come.quotes, come.claims]).toEqual([1, { added: 0, voided: 0, unchanged: 1 }])
  expect(await evidence()).toMatchObject([{ quote: WORDS }])

  await loadWorld(graph, { claims: [PLACED] })
  expect(await evidence()).toMatchObject([{ quote: null }])
  expect(await relations(graph, 'Claim.ref', 'EVIDENCED_BY', 'Document.id')).toHaveLength(1)
})

test('verifying counts what matches and names what does not', async () => {
  const wrong = attack({ id: 'c-5', evidence: { start: 0, end: 10, sha256: sha256(WORDS) } })
  const file = dataFileOf({ ...WORLD, claims: [PLACED, wrong] })

  const { spans, matching, missing, mismatches } = await compare(articlesFolder(), [file])

  expect({ spans, matching, missing }).toEqual({ spans: 2, matching: 1, missing: ['later-article'] })
  expect(mismatches).toEqual([
    expect.stringMatching(/claim c-5, evidence: the words at 0–10 are not those that were coded/),
  ])
})
