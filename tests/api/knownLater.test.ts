import { ask } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { attack, changed, denial, loadWorld, WORLD } from '../ingest/support/world'
import { values } from '../support/ask'
import { testGraph, wipe } from '../support/graph'

const graph = testGraph()
jest.setTimeout(120_000)
beforeEach(() => wipe(graph))

async function data(source: string): Promise<unknown> {
  const answer: { data: unknown; errors?: unknown } = JSON.parse(
    await ask(graph, schema, { source, variables: {}, operationName: null }),
  )
  expect(answer.errors).toBeUndefined()
  return answer.data
}

test('a relation turns for both of its ends when a denial of what it rests on names only one of them', async () => {
  const deed = denial({
    predicate: 'ATTACKED',
    object: undefined,
    event: 'hotel-attack',
    says: 'It was not ISKP.',
  })
  await loadWorld(graph, { claims: [attack(), deed] })

  const found = await data(
    '{ changes(from: "2023-01-01", to: "2023-12-31", about: { id: "longan-hotel" }) { changes { kind what before after } } }',
  )

  expect(values(found, 'changes', 'changes')).toContainEqual({
    kind: 'TURNED',
    what: 'iskp:ATTACKED:longan-hotel',
    before: 'AFFIRMED',
    after: 'DISPUTED',
  })
})

test('a document of which only the year is printed is hidden within that year, and counted', async () => {
  const dated = changed(WORLD.documents, 'article', { published: '2022', knownFrom: '2022-12-31' })
  const documents = dated.filter(({ id }) => id === 'article')
  await loadWorld(graph, { documents, claims: [attack()] })

  const found = await data(`{
    before: view(asOf: "2021-12-31") { hiddenUndated }
    within: view(asOf: "2022-06-15") { hiddenUndated documents { totalCount } }
    after: view(asOf: "2022-12-31") { hiddenUndated documents { totalCount } }
  }`)

  expect(found).toEqual({
    before: { hiddenUndated: 0 },
    within: { hiddenUndated: 1, documents: { totalCount: 0 } },
    after: { hiddenUndated: 0, documents: { totalCount: 1 } },
  })
})
