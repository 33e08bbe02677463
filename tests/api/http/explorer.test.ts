import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { explorer } from '../../../src/api/http/explorer'
import { listen } from '../../../src/service/listen'

let folder: string
let service: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-explorer-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>claimgraph explorer</title>')
  writeFileSync(join(folder, 'assets', 'explorer-AB12.js'), 'void 0')
  const app = express()
  app.use(explorer(folder))
  app.use('/unbuilt', explorer(join(folder, 'nowhere')))
  service = await listen(app, '127.0.0.1', 0)
})

afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true })
})

describe('the explorer', () => {
  it('is at the root, whatever its address says', async () => {
    const response = await fetch(`${service.url}/?around=iskp&asOf=2022-06-01`)
    expect([response.status, await response.text()]).toEqual([200, '<title>claimgraph explorer</title>'])
  })

  it('may load and ask nothing but this service', async () => {
    const { headers } = await fetch(`${service.url}/`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('has assets that may be kept for good', async () => {
    const { status, headers } = await fetch(`${service.url}/explorer/assets/explorer-AB12.js`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await fetch(`${service.url}/explorer/assets/gone.js`)).status).toBe(404)
  })

  it('says how it is built when it is not', async () => {
    const response = await fetch(`${service.url}/unbuilt/`)
    expect([response.status, await response.text()]).toEqual([
      503,
      'The page is not built yet. Run: npm run build\n',
    ])
  })
})
