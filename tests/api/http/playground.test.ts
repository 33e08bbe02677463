import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { playground } from '../../../src/api/http/playground'

const AS_A_BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-playground-'))
  write(
    'bundle/index.html',
    '<title>claimgraph</title><script src="%ENDPOINT%/assets/page-AB12.js"></script>',
  )
  write('bundle/assets/page-AB12.js', 'void 0')
  write('operations/zebra.graphql', 'query Zebra { z }\n')
  write('operations/who-attacked.graphql', '# </script>\nquery WhoAttacked { w }\n')
  write('operations/who-attacked.variables.json', '{ "target": "Kabul" }\n')
  write('operations/who-attacked.answer.json', '{ "data": {} }')
  write('operations/aardvark.graphql', 'query Aardvark { a }\n')
  write('operations/entity.graphql', 'query Entity { e }\n')

  const app = express()
  const operationsFolder = join(folder, 'operations')
  app.use(playground({ endpoint: '/graphql', operationsFolder, bundleFolder: join(folder, 'bundle') }))
  app.use(playground({ endpoint: '/unbuilt', operationsFolder, bundleFolder: join(folder, 'nowhere') }))
  app.use((_request, response) => void response.json('the API'))
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${portOf(server.address())}`
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

describe('the page', () => {
  it('answers a browser, with the addresses of its assets', async () => {
    const { status, type, text } = await get('/graphql', AS_A_BROWSER)
    expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' })
    expect(text).toContain('<script src="/graphql/assets/page-AB12.js">')
  })

  it('lets the browser load and ask nothing but this service', async () => {
    const { headers } = await get('/graphql', AS_A_BROWSER)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is asked for anew at each visit, and kept apart from the answers of the API', async () => {
    const { headers } = await get('/graphql', AS_A_BROWSER)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('vary')).toContain('Accept')
  })

  it('says how to build it when it is not built', async () => {
    const { status, type, text } = await get('/unbuilt', AS_A_BROWSER)
    expect({ status, type }).toEqual({ status: 503, type: 'text/plain; charset=utf-8' })
    expect(text).toBe('The page is not built yet. Run: npm run build\n')
  })
})

describe('the API', () => {
  it.each([
    ['a client that takes anything', '/graphql', { accept: '*/*' }],
    ['a client that wants JSON', '/graphql', { accept: 'application/json' }],
    ['a client of the specification', '/graphql', { accept: 'application/graphql-response+json' }],
    ['a browser that brings a query', '/graphql?query={a}', AS_A_BROWSER],
    ['a browser that brings the hash of a query', '/graphql?extensions={}', AS_A_BROWSER],
  ])('gets %s', async (_who, path, headers) => {
    expect((await get(path, headers)).text).toBe('"the API"')
  })

  it('gets what is posted', async () => {
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: AS_A_BROWSER })
    expect(await response.json()).toBe('the API')
  })
})

describe('the assets', () => {
  it('may be kept for good: their names carry a hash', async () => {
    const { headers, type } = await get('/graphql/assets/page-AB12.js')
    expect(type).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it.each(['/graphql/assets/gone.js', '/graphql/assets/', '/graphql/assets/..%2findex.html'])(
    'are not found at %s',
    async (path) => {
      const { status, type } = await get(path)
      expect({ status, type }).toEqual({ status: 404, type: 'text/plain; charset=utf-8' })
    },
  )
})

describe('the shipped operations', () => {
  it('come in the order of a first visit, then by name', async () => {
    const operations: unknown = JSON.parse((await get('/graphql/operations.json')).text)
    expect(operations).toEqual([
      { name: 'entity', query: 'query Entity { e }', variables: null },
      {
        name: 'who-attacked',
        query: '# </script>\nquery WhoAttacked { w }',
        variables: '{ "target": "Kabul" }',
      },
      { name: 'aardvark', query: 'query Aardvark { a }', variables: null },
      { name: 'zebra', query: 'query Zebra { z }', variables: null },
    ])
  })

  it('are JSON that no browser reads as a page', async () => {
    const { headers, type } = await get('/graphql/operations.json', AS_A_BROWSER)
    expect(type).toBe('application/json; charset=utf-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { headers })
  const type = response.headers.get('content-type')
  return { status: response.status, type, headers: response.headers, text: await response.text() }
}

function write(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}
