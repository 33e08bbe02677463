import { testGraph } from '../../support/graph'
import { serve, type TestService } from '../../support/service'

const CHARTS = 'https://charts.example.org'
const FOREIGN = 'https://elsewhere.example'
const BODY = JSON.stringify({ query: '{ entities { totalCount } }' })

const graph = testGraph()
const services: TestService[] = []
afterAll(() => Promise.all(services.map(({ stop }) => stop())))

async function served(corsOrigins: readonly string[]): Promise<string> {
  const service = await serve(graph, {}, 0, corsOrigins)
  services.push(service)
  return service.url
}

/** What the browser is told when a page of this origin asks; `isQuick`: Apollo had answered this question before. */
async function ask(url: string, origin: string) {
  const headers = { origin, 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: BODY })
  return {
    status: response.status,
    isQuick: !response.headers.has('etag'),
    allowed: response.headers.get('access-control-allow-origin'),
    vary: response.headers.get('vary'),
  }
}

/** What the browser is told before a page of this origin may ask. */
async function preflight(url: string, origin: string) {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  const response = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers })
  return {
    status: response.status,
    allowed: response.headers.get('access-control-allow-origin'),
    methods: response.headers.get('access-control-allow-methods'),
    headers: response.headers.get('access-control-allow-headers'),
  }
}

describe.each([
  ['the first time', 0],
  ['the second time, the quick way', 1],
])('a question asked for %s', (_when, before) => {
  it.each([
    ['an origin that is named', [CHARTS, 'http://localhost:8888'], CHARTS, CHARTS],
    ['an origin that is not named', [CHARTS], FOREIGN, null],
    ['any origin where none is named', [], CHARTS, null],
    ['any origin where all are', ['*'], FOREIGN, '*'],
  ])('is answered for %s with what its page may read', async (_whose, corsOrigins, origin, allowed) => {
    const url = await served(corsOrigins)
    for (let time = 0; time < before; time++) await ask(url, FOREIGN)
    expect(await ask(url, origin)).toMatchObject({ status: 200, isQuick: before === 1, allowed })
  })

  it('tells caches that another origin gets another answer', async () => {
    const url = await served([CHARTS])
    for (let time = 0; time < before; time++) await ask(url, FOREIGN)
    expect((await ask(url, CHARTS)).vary).toContain('Origin')
    expect((await ask(url, FOREIGN)).vary).toContain('Origin')
  })
})

it('says before a page asks whether it may, and with which headers', async () => {
  const url = await served([CHARTS])
  expect(await preflight(url, CHARTS)).toEqual({
    status: 204,
    allowed: CHARTS,
    methods: expect.stringContaining('POST'),
    headers: 'content-type',
  })
  expect((await preflight(url, FOREIGN)).allowed).toBeNull()
})

it.each(['/export/node-link?around=nobody', '/nothing/here'])(
  'lets pages read what is wrong with %s',
  async (path) => {
    const url = await served([CHARTS])
    const response = await fetch(url + path, { headers: { origin: CHARTS } })
    expect(response.status).toBe(404)
    expect(response.headers.get('access-control-allow-origin')).toBe(CHARTS)
  },
)
