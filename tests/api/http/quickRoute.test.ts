import { readShippedOperations } from '../../../src/api/http/shippedOperations'
import { inProject } from '../../../src/paths'
import { countingReads } from '../../support/countingReads'
import { loadShippedData } from '../../../src/service/shippedData'
import { sharedGraph, wipe } from '../../support/graph'
import { serve, type TestService } from '../../support/service'

const { graph, reads } = countingReads(sharedGraph())
let service: TestService
beforeAll(async () => {
  await wipe(graph)
  await loadShippedData(graph, null)
  service = await serve(graph)
}, 120_000)
afterAll(() => service.stop())

/** What a client can see of an answer, but for its moment; express adds a tag for caches, which no-store forbids to use. */
async function ask(path: string, init: RequestInit) {
  const response = await fetch(`${service.url}${path}`, init)
  const { date: _date, etag, ...headers } = Object.fromEntries(response.headers)
  return {
    isQuick: etag === undefined,
    answer: { status: response.status, headers, body: await response.text() },
  }
}

function post(body: object, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
  return ask('/graphql', { ...init, body: JSON.stringify(body) })
}

function get(query: string, headers: Record<string, string>) {
  return ask(`/graphql?query=${encodeURIComponent(query)}`, { headers })
}

describe('a question that was answered before', () => {
  it('has the same answer the quick way, for every shipped operation but those in views', async () => {
    const shipped = await readShippedOperations(inProject('schema', 'operations'))
    // What a view takes is the planning of its statement, which is the same either way.
    for (const { query, variables } of shipped.filter(({ query }) => !query.includes('view('))) {
      const body = { query, variables: JSON.parse(variables ?? '{}') }
      const first = await post(body)
      const second = await post(body)
      expect(first.isQuick).toBe(false)
      expect(second.isQuick).toBe(true)
      expect(second.answer).toEqual(first.answer)
    }
    // Each is planned anew.
  }, 180_000)

  it.each([
    'application/json',
    'application/graphql-response+json',
    '*/*',
    'text/html, application/json;q=0.5',
  ])('has the same type as from Apollo where %s is accepted', async (accept) => {
    const query = '{ entity(id: "iskp") { name kind } }'
    const first = await post({ query: `${query} # ${accept}` }, { accept })
    const second = await post({ query: `${query} # ${accept}` }, { accept })
    expect(second.isQuick).toBe(true)
    expect(second.answer).toEqual(first.answer)
  })

  it('may be asked by an address, where no page of another origin can have done so', async () => {
    const query = '{ entity(id: "iskp") { id } }'
    const allowed = { 'apollo-require-preflight': 'yes' }
    const first = await get(query, allowed)
    const second = await get(query, allowed)
    expect(second.isQuick).toBe(true)
    expect(second.answer).toEqual(first.answer)

    const forged = await get(query, {})
    expect(forged.answer.status).toBe(400)
    expect(forged.answer.body).toContain('CSRF')
  })

  it('is refused as a form, which a page of another origin can send', async () => {
    const query = '{ entity(id: "iskp") { id name } }'
    await post({ query })
    const { answer } = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('CSRF')
  })

  it('names the same mistakes in its values, and asks the database once', async () => {
    const query = 'query Q($first: Int!) { entities(first: $first) { totalCount } }'
    await post({ query, variables: { first: 1 } })
    const known = await post({ query, variables: { first: -1 } })
    const unknown = await post({ query: `${query} `, variables: { first: -1 } })
    expect(known.answer.status).toBe(400)
    expect(known.answer).toEqual(unknown.answer)

    for (const variables of [null, {}, { first: 'x' }, 'x', [1]]) {
      const [one, other] = [await post({ query, variables }), await post({ query: `${query}  `, variables })]
      expect(one.answer).toEqual(other.answer)
    }
  })

  it('has the same errors in its answer, from one statement', async () => {
    await graph.run({ name: 'test-damage', text: "MATCH (e:Entity {id: 'iskp'}) REMOVE e.kind" })
    const query = '{ entity(id: "iskp") { kind } }'
    const first = await post({ query: query.replace('iskp', 'taliban') })
    expect(first.answer.body).toContain('ORGANIZATION')
    const damaged = 'query Q($id: ID!) { entity(id: $id) { kind } }'
    await post({ query: damaged, variables: { id: 'taliban' } })
    reads.length = 0
    const known = await post({ query: damaged, variables: { id: 'iskp' } })
    expect(reads).toEqual(['Q'])
    const unknown = await post({ query: `${damaged} `, variables: { id: 'iskp' } })
    expect(known.answer.body).toContain('Cannot return null for non-nullable field')
    expect(known.answer.body).toEqual(unknown.answer.body.replace(`${damaged} `, damaged))
    expect(known.answer.status).toBe(unknown.answer.status)
  })

  it('chooses among several operations by name', async () => {
    const query = 'query A { entity(id: "iskp") { id } } query B { entity(id: "taliban") { id } }'
    await post({ query, operationName: 'A' })
    expect((await post({ query, operationName: 'B' })).answer.body).toBe(
      '{"data":{"entity":{"id":"taliban"}}}',
    )
    expect((await post({ query })).answer.body).toContain('OPERATION_RESOLUTION_FAILURE')
    expect((await post({ query, operationName: 'C' })).answer.body).toContain('OPERATION_RESOLUTION_FAILURE')
  })

  it('does not make an unreadable body of the same connection readable', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const { answer } = await ask('/graphql', { ...init, body: '{"query": "{ entity' })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('not JSON')
  })
})
