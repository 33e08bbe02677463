import { readdirSync, readFileSync } from 'node:fs'
import { inProject } from '../../src/paths'
import { askOverHttp } from '../support/ask'
import { countingReads } from '../support/countingReads'
import { withShippedData } from '../support/shippedData'
import { explain } from '../support/explain'
import { serve, type TestService } from '../support/service'

const FOLDER = inProject('schema', 'operations')
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))

describe('the shipped operations', () => {
  const { graph, reads } = countingReads(withShippedData())
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  it('are there', () => {
    expect(NAMES).toEqual(
      expect.arrayContaining([
        'entity',
        'search',
        'relations-of',
        'who-attacked',
        'who-accuses-whom',
        'who-claimed',
        'what-an-actor-says',
        'officials-and-analysts',
        'disputes',
        'who-claims-event',
        'unclaimed-events',
        'figures-of-event',
        'what-a-says-about-b',
        'known-on',
        'single-origin',
        'paths-between',
        'network-around',
        'attacks-by-month',
        'changes-between',
      ]),
    )
  })

  describe.each(NAMES)('%s', (name) => {
    const query = readFileSync(`${FOLDER}/${name}.graphql`, 'utf8')
    const variables: Record<string, unknown> = JSON.parse(
      readFileSync(`${FOLDER}/${name}.variables.json`, 'utf8'),
    )

    it('answers as written down, in exactly one statement', async () => {
      const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.answer.json`, 'utf8'))
      reads.length = 0
      const { status, body } = await askOverHttp(service.url, query, variables)
      expect(status).toBe(200)
      expect(body).toEqual(expected)
      expect(reads).toHaveLength(1)
    })

    it('opens with the question that it answers', () => {
      expect(query).toMatch(/^# .+\?/)
    })

    it('finds its way by indexes', async () => {
      const operators = await explain(query, variables)
      const starts = operators.filter(({ type }) => /Scan|Seek|ProcedureCall/.test(type))
      expect(starts.length).toBeGreaterThan(0)
      // Five documents are looked through sooner than an index of their days is searched, and so is what is few in any graph.
      for (const { type, details } of starts) {
        expect(`${type} ${details}`).toMatch(
          /^(Node(Unique)?Index(Seek|Scan)|DirectedRelationshipTypeScan|ProcedureCall db\.index\.fulltext|NodeByLabelScan \w+:(Document|Dispute|VoidedClaim)$)/,
        )
      }
    })
  })
})
