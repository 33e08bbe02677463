import { running, until } from '../../support/running'
import { askOverHttp, values } from '../../support/ask'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'

const graph = withShippedData()

describe('what an operation may be', () => {
  let service: TestService
  beforeAll(async () => (service = await serve(graph, { rowBudget: 1000 })))
  afterAll(() => service.stop())

  async function refusal(query: string): Promise<{ message: string; extensions: unknown }> {
    const { body } = await askOverHttp(service.url, query)
    expect(body.data).toBeUndefined()
    const [error] = body.errors ?? []
    return { message: error?.message ?? '', extensions: error?.extensions }
  }

  it('has a budget of rows, and is told which argument to lower', async () => {
    const query = '{ events(first: 50) { nodes { claims(first: 50) { nodes { id } } } } }'
    const { message, extensions } = await refusal(query)
    expect(message).toBe(
      'The answer could have 2,550 rows, and at most 1,000 are allowed: lower "first" of "events", which is 50.',
    )
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first', rows: 2550, budget: 1000 })
  })

  it('has a limit of fields, however they come about', async () => {
    const spreads = (of: string): string =>
      Array.from({ length: 11 }, (_, n) => `${of}${n}: events { ...${of} }`).join(' ')
    const query = `{ entity(id: "iskp") { ...A } }
      fragment A on Entity { ${spreads('B').replaceAll('...B', 'nodes { entities { ...B } }')} }
      fragment B on Entity { ${spreads('C').replaceAll('...C', 'nodes { entities { ...C } }')} }
      fragment C on Entity { a: id b: id c: id d: id e: id f: id g: id h: id i: id }`
    expect((await refusal(query)).message).toContain('fields; at most 1000 are allowed')
  })

  it('has a limit of aliases and of directives', async () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `a${n}: id`).join(' ')
    expect((await refusal(`{ entity(id: "iskp") { ${aliases} } }`)).message).toContain(
      '101 aliases; at most 100',
    )
    const directives = Array.from({ length: 101 }, () => 'id @include(if: true)').join(' ')
    expect((await refusal(`{ entity(id: "iskp") { ${directives} } }`)).message).toContain(
      '101 directives; at most 100',
    )
  })
})

describe('a client that goes away', () => {
  let service: TestService
  beforeAll(async () => (service = await serve(graph, { rowBudget: Infinity })))
  afterAll(() => service.stop())

  // Every claim with every claim about what it is about, and so on: more than anybody waits for.
  const beneath = (levels: number): string =>
    levels === 0 ? '{ id }' : `{ events { claims(first: 500) { nodes ${beneath(levels - 1)} } } }`
  const query = `query Abandoned { claims(first: 500) { nodes ${beneath(4)} } }`

  it('ends its statement', async () => {
    const gone = new AbortController()
    const asking = fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: gone.signal,
    })
    await until(async () => (await running(graph, 'Abandoned')) === 1)
    gone.abort()
    await expect(asking).rejects.toThrow()
    await until(async () => (await running(graph, 'Abandoned')) === 0)
  }, 25_000)
})

describe('what is told of the service', () => {
  let closed: TestService
  let open: TestService
  beforeAll(async () => {
    closed = await serve(graph, { isIntrospectable: false, suggestsNames: false })
    open = await serve(graph, { showsPlans: true })
  })
  afterAll(async () => {
    await closed.stop()
    await open.stop()
  })

  it('is no schema where introspection is off, but the type of each object', async () => {
    const { body } = await askOverHttp(closed.url, '{ __schema { types { name } } }')
    expect(body.errors?.[0]?.message).toContain('introspection is not allowed')
    const typename = await askOverHttp(closed.url, '{ entity(id: "iskp") { __typename } }')
    expect(typename.body.data).toEqual({ entity: { __typename: 'Organization' } })
  })

  it('are no names where suggestions are off', async () => {
    const query = '{ entity(id: "iskp") { nam } }'
    expect((await askOverHttp(open.url, query)).body.errors?.[0]?.message).toContain('Did you mean')
    const message = (await askOverHttp(closed.url, query)).body.errors?.[0]?.message
    expect(message).toContain('nam')
    expect(message).not.toContain('Did you mean')
  })

  it('is the plan of each answer where that is wanted, the first time and afterwards', async () => {
    const query = 'query Told { events(first: 3) { nodes { id } } }'
    const answers = [await askOverHttp(open.url, query), await askOverHttp(open.url, query)]
    for (const { body } of answers) {
      expect(values(body, 'extensions', 'plan')[0]).toMatchObject({
        hash: expect.stringMatching(/^[0-9a-f]{12}$/),
        cypher: expect.stringContaining('MATCH (n1:Event)'),
        bound: 3,
        rows: 4,
        milliseconds: expect.any(Number),
      })
    }
    expect((await askOverHttp(closed.url, query)).body).not.toHaveProperty('extensions')
  })

  it('are metrics of each operation, by its name and its plan', async () => {
    await askOverHttp(open.url, 'query Counted { events(first: 2) { nodes { id } } }')
    await askOverHttp(open.url, 'query Failing { events(first: 501) { nodes { id } } }')
    const response = await fetch(`${open.url}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain')
    const text = await response.text()
    expect(text).toMatch(/claimgraph_operation_seconds_count\{operation="Counted",plan="[0-9a-f]{12}"\} 1/)
    expect(text).toMatch(/claimgraph_operation_rows_total\{operation="Counted",plan="[0-9a-f]{12}"\} 3/)
    expect(text).toContain('claimgraph_operation_errors_total{operation="Failing"} 1')
  })
})
