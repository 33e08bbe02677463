import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph'
import { inProject } from '../../src/paths'
import { loadShippedData } from '../../src/service/shippedData'
import { loadReporting } from '../ingest/support/reporting'
import { askOverHttp } from '../support/ask'
import { sharedGraph, wipe } from '../support/graph'
import { serve, type TestService } from '../support/service'
import { inLines } from './support/inLines'

jest.setTimeout(120_000)

/** What the operations answer on several days: see tests/fixtures/answers.yaml. */
const answers = z.array(
  z.strictObject({
    operation: z.string(),
    of: z.enum(['articles', 'reporting']),
    ask: z.record(z.string(), z.unknown()),
    on: z.array(z.strictObject({ with: z.record(z.string(), z.unknown()), says: z.array(z.string()) })),
  }),
)
const CASES = answers.parse(parse(readFileSync(inProject('tests', 'fixtures', 'answers.yaml'), 'utf8')))

const LOADS: Readonly<Record<'articles' | 'reporting', (graph: Graph) => Promise<unknown>>> = {
  articles: (graph) => loadShippedData(graph, null),
  reporting: (graph) => loadReporting(graph),
}

describe.each(Object.entries(LOADS))('of the %s', (of, load) => {
  const graph = sharedGraph()
  let service: TestService
  beforeAll(async () => {
    await wipe(graph)
    await load(graph)
    service = await serve(graph)
  })
  afterAll(() => service.stop())

  const cases = CASES.filter((each) => each.of === of).flatMap(({ operation, ask, on }) =>
    on.map((each) => ({ operation, variables: { ...ask, ...each.with }, says: each.says })),
  )

  it.each(cases)('$operation with $variables', async ({ operation, variables, says }) => {
    const query = readFileSync(inProject('schema', 'operations', `${operation}.graphql`), 'utf8')
    const { body } = await askOverHttp(service.url, query, variables)
    expect(body.errors).toBeUndefined()
    expect(inLines(operation, body.data)).toEqual(says)
  })
})
