import { readdirSync, readFileSync } from 'node:fs'
import { IN_ORDER } from '../../src/api/http/shippedOperations'
import { inProject } from '../../src/paths'
import { askOverHttp } from '../support/ask'
import { countingReads } from '../support/countingReads'
import { withShippedData } from '../support/shippedData'
import { explain, type Operator } from '../support/explain'
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

  it('are those that a newcomer is shown, in their order', () => {
    expect([...NAMES].sort()).toEqual([...IN_ORDER].sort())
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

    it('finds its way by indexes, and looks through no label or type from end to end', async () => {
      const operators = await explain(query, variables)
      const starts = operators.filter(({ type }) => /Scan|Seek|ProcedureCall|CountStore/.test(type))
      expect(starts.length).toBeGreaterThan(0)
      expect(starts.filter((start) => !isBounded(start))).toEqual([])
    })
  })
})

/** Whether it starts from an index, from a count that Neo4j keeps, or from relationships of a type of which only so many are asked for. */
function isBounded({ type, details, above }: Operator): boolean {
  if (type === 'ProcedureCall') return details.startsWith('db.index.fulltext.')
  if (/RelationshipTypeScan$/.test(type))
    return above.some((operator) => /^(Partial)?(Top|Limit)$/.test(operator))
  return /^Node(Unique)?Index(Seek|Scan)|^RelationshipCountFromCountStore$|^NodeCountFromCountStore$/.test(
    type,
  )
}
