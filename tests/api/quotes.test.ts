import { createHash } from 'node:crypto'
import { loadShippedData } from '../../src/service/shippedData'
import { loadSettings } from '../../src/settings'
import { askOverHttp, values } from '../support/ask'
import { testGraph, wipe } from '../support/graph'
import { serve, type TestService } from '../support/service'

const QUERY = '{ claims(first: 500) { totalCount nodes { evidence { sha256 quote } } } }'

describe('with the texts of the articles at hand', () => {
  const graph = testGraph()
  let service: TestService
  beforeAll(async () => {
    await wipe(graph)
    await loadShippedData(graph, loadSettings().articlesFolder)
    service = await serve(graph)
  }, 120_000)
  afterAll(() => service.stop())

  it('every claim shows the exact words that its hash stands for', async () => {
    const { body } = await askOverHttp(service.url, QUERY)
    const evidence = values(body.data, 'claims', 'nodes', 'evidence')
    expect(evidence.length).toBeGreaterThanOrEqual(Number(values(body.data, 'claims', 'totalCount')[0]))
    for (const place of evidence) {
      const [quote] = values(place, 'quote')
      const [sha256] = values(place, 'sha256')
      expect(createHash('sha256').update(String(quote), 'utf8').digest('hex')).toBe(sha256)
    }
  })

  it('takes the quotes away again when the texts are gone, and changes nothing else', async () => {
    const report = await loadShippedData(graph, null)
    expect(report?.claims).toMatchObject({ added: 0, voided: 0 })
    const { body } = await askOverHttp(service.url, QUERY)
    expect(new Set(values(body.data, 'claims', 'nodes', 'evidence', 'quote'))).toEqual(new Set([null]))
  })
})
