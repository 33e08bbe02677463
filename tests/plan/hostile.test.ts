import { getOperationAST, parse } from 'graphql'
import { z } from 'zod'
import { ask } from '../../src/api/ask'
import { encodeCursor } from '../../src/plan/cursor'
import { answers } from './difference'
import { planned } from './planned'
import { testRig } from './rig'

const rig = testRig()

const HOSTILE = [
  `"}) DETACH DELETE n1 RETURN 1 //`,
  `') RETURN 1 UNION MATCH (n) DETACH DELETE n //`,
  '`]->() DETACH DELETE n1 //',
  '$p0 $p1 ${1} {{1}}',
  '\\',
  '\\u0027) DETACH DELETE n //',
  '*/ DETACH DELETE n /*',
  '\u0000\u001f\u2028',
  'name:* OR (key:"',
  '😀'.repeat(300),
]

const OPERATION = `query ($text: String!, $id: ID!) {
  node(id: $id) { id }
  byId: entity(id: $id) { id }
  byName: entity(name: $text) { id }
  entities(where: { or: [
    { name: { eq: $text } }, { name: { in: [$text] } }, { name: { contains: $text } }, { wikidata: { eq: $id } }
  ] }) { totalCount }
  events(where: { not: { name: { startsWith: $text } }, perpetrator: { name: $text } }) { totalCount }
  claims(where: { says: { endsWith: $text }, about: { id: $id }, event: $id, document: $id }) { totalCount }
  relations(from: { id: $id }, to: { name: $text }) { totalCount }
}`

describe.each(HOSTILE)('the value %j', (value) => {
  it('is never part of a statement', () => {
    const harmless = planned(OPERATION, { text: 'a', id: 'b' })
    expect(planned(OPERATION, { text: value, id: `node ${value.replace(/[:|]/g, '')}` }).cypher).toBe(
      harmless.cypher,
    )
    const literal = OPERATION.replace(/^query[^{]*/, '').replace(/\$(text|id)/g, JSON.stringify(value))
    // An id with a colon or a bar is read as a relation's or a proposition's.
    expect(planned(literal).cypher).not.toContain(value.slice(0, 12))
  })

  it('finds what is called so, and nothing else', async () => {
    const document = parse(OPERATION)
    const operation = getOperationAST(document, null)
    if (!operation) throw new Error('no operation')
    const { expected, received } = await answers(rig, document, operation, { text: value, id: value })
    expect(received).toBe(expected)
  })

  it('does no harm in a cursor', async () => {
    const real: unknown = JSON.parse(Buffer.from(await endCursor(null), 'base64url').toString())
    const order = Array.isArray(real) ? String(real[0]) : ''
    // Something comes after every text: the entity without a name.
    expect(await endCursor(encodeCursor(order, [value, value]))).not.toBe('')
  })

  it('does no harm in a search', async () => {
    const source = 'query ($text: String!) { search(text: $text) { matched } }'
    const answer = await ask(rig.graph, rig.schema, {
      source,
      variables: { text: value },
      operationName: null,
    })
    expect(JSON.parse(answer)).toHaveProperty('data.search')
    expect(JSON.parse(answer)).not.toHaveProperty('errors')
  })
})

it('leaves every node where it was', async () => {
  const [row] = await rig.graph.run({ name: 'test-count', text: 'MATCH (n) RETURN count(n) AS nodes' })
  expect(row?.['nodes']).toBeGreaterThan(100)
})

/** The cursor of the first entity by name behind this one. */
async function endCursor(after: string | null): Promise<string> {
  const source =
    'query ($after: String) { entities(first: 1, after: $after, orderBy: [{ name: ASC }]) { pageInfo { endCursor } } }'
  const answer = await ask(rig.graph, rig.schema, { source, variables: { after }, operationName: null })
  return pageSchema.parse(JSON.parse(answer)).data.entities.pageInfo.endCursor
}

const pageSchema = z.object({
  data: z.object({ entities: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }),
})
