import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { PROJECT_FOLDER } from '../../../src/paths'
import { serve } from '../../support/service'
import { withShippedData } from '../../support/shippedData'
import { startCollector, type Span } from '../../support/traceCollector'

const graph = withShippedData()

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const PARENT = 'b7ad6b7169203331'

/** What a collector receives of these questions, each asked with the headers. */
async function spansOf(
  questions: readonly string[],
  headers: Record<string, string> = {},
): Promise<readonly Span[]> {
  const collector = await startCollector()
  const service = await serve(graph, { tracesTo: `${collector.url}/` })
  for (const query of questions) {
    await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  }
  await service.stop()
  await collector.stop()
  return collector.spans
}

const TWICE = 'query Traced { events(first: 2) { nodes { id } } }'

describe('spans', () => {
  it('tell of every operation its name, its plan, its rows and its milliseconds', async () => {
    const [first, again, ...more] = await spansOf([TWICE, TWICE])
    expect(more).toEqual([])
    expect(first).toMatchObject({
      name: 'query Traced',
      status: { code: 0 },
      attributes: {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Traced',
        'claimgraph.plan': expect.stringMatching(/^[0-9a-f]{12}$/),
        'claimgraph.rows': 3,
        'claimgraph.milliseconds': expect.any(Number),
      },
      service: 'claimgraph',
    })
    expect(again?.attributes['claimgraph.plan']).toBe(first?.attributes['claimgraph.plan'])
    expect(first?.milliseconds).toBeCloseTo(Number(first?.attributes['claimgraph.milliseconds']), 0)
  })

  it('belong to the trace of whoever asked', async () => {
    const spans = await spansOf([TWICE, TWICE], { traceparent: `00-${TRACE}-${PARENT}-01` })
    expect(spans).toMatchObject([
      { traceId: TRACE, parentSpanId: PARENT },
      { traceId: TRACE, parentSpanId: PARENT },
    ])
  })

  it('begin a trace of their own where the header is no such thing', async () => {
    const [span] = await spansOf([TWICE], { traceparent: `00-${TRACE}-${PARENT}` })
    expect(span?.traceId).not.toBe(TRACE)
    expect(span?.parentSpanId ?? '').toBe('')
  })

  it('show what failed', async () => {
    const [span] = await spansOf(['query Failing { events(first: 501) { nodes { id } } }'])
    expect(span).toMatchObject({ name: 'query Failing', status: { code: 2 } })
  })

  it('keep nobody waiting when nobody collects them', async () => {
    const collector = await startCollector()
    await collector.stop()
    const service = await serve(graph, { tracesTo: collector.url })
    const { status } = await fetch(`${service.url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(status).toBe(200)
    await service.stop()
  })
})

it('OpenTelemetry is not even loaded where no spans are asked for', () => {
  const script = `require('./dist/service/service.js'); console.log(JSON.stringify(Object.keys(require.cache)))`
  const loaded = execFileSync(process.execPath, ['-r', 'reflect-metadata', '-e', script], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
  })
  const files = z.array(z.string()).parse(JSON.parse(loaded))
  expect(files.some((file) => file.includes('executor'))).toBe(true)
  expect(files.filter((file) => /@opentelemetry.(sdk|exporter|otlp)/.test(file))).toEqual([])
})
