import { ENTITY_KINDS } from '../../../src/domain/vocabulary'
import { testGraph } from '../../support/graph'
import { askOverHttp, post } from '../../support/ask'
import { serve, type TestService } from '../../support/service'

describe('bad input over HTTP', () => {
  const graph = testGraph()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())
  afterEach(() => expect(service.logged).toEqual([]))

  it('answers malformed JSON with an error in JSON', async () => {
    const { status, body } = await post(service.url, '{"query":')
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe('The body of the request is not JSON.')
  })

  it('refuses a body of 60 MB', async () => {
    const { status, body } = await post(service.url, JSON.stringify({ query: 'a'.repeat(60_000_000) }))
    expect(status).toBe(413)
    expect(body.errors?.[0]?.message).toContain('larger than 1 MB')
  })

  it('refuses a batch', async () => {
    const { status, body } = await post(service.url, '[{"query":"{ __typename }"}]')
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
  })

  it.each(['mutation { x }', 'subscription { x }'])(
    'refuses %s, since there is nothing of the kind',
    async (query) => {
      const { status, body } = await askOverHttp(service.url, query)
      expect(status).toBe(200)
      expect(body.data).toBeUndefined()
      expect(body.errors?.[0]?.message).toContain('is not offered')
    },
  )

  it('asks for the name of the operation where there are several', async () => {
    const { status, body } = await askOverHttp(service.url, 'query A { __typename } query B { __typename }')
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe('Name one operation: the document holds several.')
  })

  it('refuses an operation that nests too deep, and says how deep one may go', async () => {
    const query = `{ node(id: "x") { ... on Claim { ${'respondsTo { '.repeat(30)}id${' }'.repeat(30)} } } }`
    const { body } = await askOverHttp(service.url, query)
    expect(body.errors?.[0]?.message).toBe(
      'The operation nests 32 levels deep; at most 16 are allowed. Ask in two operations.',
    )
  })

  it('refuses an operation that hides its depth in fragments', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Claim { respondsTo { ...F${i + 1} } }`,
    )
    const query = `{ claim(id: "x") { ...F0 } } ${fragments.join(' ')} fragment F20 on Claim { id }`
    const { body } = await askOverHttp(service.url, query)
    expect(body.errors?.[0]?.message).toContain('nests 22 levels deep')
  })

  it('refuses an operation with too many fields', async () => {
    const fields = Array.from({ length: 3000 }, (_, i) => `a${i}: node(id: "x") { id }`)
    const { body } = await askOverHttp(service.url, `{ ${fields.join(' ')} }`)
    expect(body.errors?.[0]?.message).toContain('tokens')
  })

  it('names a field that does not exist', async () => {
    const { body } = await askOverHttp(service.url, '{ nope }')
    expect(body.errors?.[0]?.message).toContain('Cannot query field "nope"')
  })

  it('names the allowed values of an enum', async () => {
    const { body } = await askOverHttp(
      service.url,
      '{ entities(where: { kind: { eq: TREE } }) { totalCount } }',
    )
    expect(body.errors?.[0]?.message).toContain('Allowed are ORGANIZATION, STATE, PERSON')
    expect(body.errors?.[0]?.extensions?.['allowed']).toEqual([...ENTITY_KINDS])
  })

  it.each([
    [{ kind: { eq: 'TREE' } }, 'where.kind.eq', [...ENTITY_KINDS]],
    [{ and: [{}, { kind: { in: ['STATE', 'at "x";'] } }] }, 'where.and[1].kind.in[1]', [...ENTITY_KINDS]],
    [{ name: { contains: 7 } }, 'where.name.contains', undefined],
    ['iskp', 'where', undefined],
  ])('names the path of a wrong variable and the allowed values: %j', async (where, input, allowed) => {
    const query = 'query Q($where: EntityWhere) { entities(where: $where) { totalCount } }'
    const { status, body } = await askOverHttp(service.url, query, { where })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      variable: 'where',
      input,
      allowed,
    })
  })

  it('names a variable that is missing', async () => {
    const { status, body } = await askOverHttp(service.url, 'query Q($id: ID!) { claim(id: $id) { id } }', {})
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', variable: 'id', input: 'id' })
  })

  it.each([
    ['{ entities(first: -1) { totalCount } }', 'entities', 'first'],
    ['{ entities(first: 501) { totalCount } }', 'entities', 'first'],
    ['{ found: search(text: "x", first: 9999) { score } }', 'found', 'first'],
    ['{ entities(after: "forged") { nodes { id } } }', 'entities', 'after'],
    ['{ entities(orderBy: [{ name: ASC, id: ASC }]) { nodes { id } } }', 'entities', 'orderBy[0]'],
    ['{ entity { id } }', 'entity', 'id'],
    ['{ entity(id: "iskp", name: "ISKP") { id } }', 'entity', 'id'],
    ['{ relations(from: {}) { totalCount } }', 'relations', 'from'],
  ])('%s is a mistake of whoever asks', async (query, field, input) => {
    const { status, body } = await askOverHttp(service.url, query)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, input })
  })

  it.each(['2021-02-30', '26 August', '2021'])('"%s" is no day', async (day) => {
    const query = 'query Q($day: Date) { claims(where: { knownFrom: { lt: $day } }) { totalCount } }'
    const { status, body } = await askOverHttp(service.url, query, { day })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('write YYYY-MM-DD')
  })

  it.each([
    ['claims(where: { knownFrom: { lt: "2021-02-30" } }) { totalCount }', 36, 'is not a day'],
    ['changes(from: "2021", to: "2022-01-01") { why }', 17, 'is not a day'],
    ['changes(from: 2021, to: "2022-01-01") { why }', 17, 'is written as a string'],
  ])('a date in the document that is none is named with its place: %s', async (field, column, message) => {
    const { body } = await askOverHttp(service.url, `{ ${field} }`)
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining(message),
        locations: [{ line: 1, column }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ])
  })

  it('gives null for an unknown id, and an empty page that says why where a question is about what is not there', async () => {
    const query = `{
      node(id: "nothing") { id }
      relation: node(id: "nobody:ATTACKED:nothing") { id }
      proposition: node(id: "ATTACKED|nobody|nothing") { id }
      entity(name: "Nobody at all") { id }
      event(id: "nothing") { id }
      relations(from: { id: "nobody" }) { totalCount why nodes { id } }
      events(where: { target: { name: "Nobody at all" } }) { totalCount why nodes { id } }
      claims(where: { event: "nothing" }) { totalCount why nodes { id } }
    }`
    const { status, body } = await askOverHttp(service.url, query)
    const unknown = (called: string) => `There is nothing with the id or the name "${called}".`
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        node: null,
        relation: null,
        proposition: null,
        entity: null,
        event: null,
        relations: { totalCount: 0, why: unknown('nobody'), nodes: [] },
        events: { totalCount: 0, why: unknown('Nobody at all'), nodes: [] },
        claims: { totalCount: 0, why: unknown('nothing'), nodes: [] },
      },
    })
  })

  it('has no stack trace and no path of the machine in any of its errors', async () => {
    const bodies = [
      '{',
      '[]',
      '{"query":"{"}',
      '{"query":"{ nope }"}',
      '{"query":"{ entities(first: -1) { totalCount } }"}',
    ]
    for (const body of bodies) {
      const { text } = await post(service.url, body)
      expect(text).not.toMatch(/node_modules|\.ts|\.js|stacktrace|\bat \w+ \(/)
    }
  })

  it.each([
    ['/export/node-link?hops=1', 400, 'say around which entities or events'],
    ['/export/node-link?around=iskp&hops=9', 400, 'hops: a number from 0 to 3'],
    ['/export/node-link?around=nobody', 404, 'no entity or event with the id'],
    ['/export/node-link?around=iskp&status=MAYBE', 400, 'status'],
    ['/nothing/here', 404, 'There is nothing at /nothing/here'],
  ])('%s is answered with an error in JSON', async (path, status, message) => {
    const response = await fetch(service.url + path)
    const body = await response.text()
    expect(response.status).toBe(status)
    expect(JSON.parse(body)).toMatchObject({ errors: [{}] })
    expect(body).toContain(message)
  })
})
