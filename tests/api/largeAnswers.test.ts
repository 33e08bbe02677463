import { RELATION_TYPES } from '../../src/domain/vocabulary'
import { askOverHttp, values } from '../support/ask'
import { testGraph } from '../support/graph'
import { serve, type TestService } from '../support/service'

jest.setTimeout(120_000)

/** More than are ranked, and more ways than are looked at. */
const MANY = 210n
const TYPES = RELATION_TYPES.filter((type) => !['HIT', 'LOCATED_IN'].includes(type)).slice(0, 16)

const ENTITY =
  '(:Entity:Organization {id: id, name: "The " + id, nameKey: "the " + id, kind: "ORGANIZATION", aliases: []})'
const EDGE = `{
  id: a.id + ":" + type + ":" + b.id, proposition: type + "|" + a.id + "|" + b.id, firstKnown: "2020-01-01",
  status: status, statuses: [status], statusDays: ["2020-01-01"],
  origins: origins, originCounts: [origins], affirming: origins, supportDays: ["2020-01-01"]
}`

/**
 * Between A and Z: many ways of two hops, each with one origin; by way of M two hops, over as many types as there are, of which one is
 * better than all; a way of three hops with two origins.
 */
const graph = testGraph()
let service: TestService
beforeAll(async () => {
  const through = Array.from({ length: Number(MANY) }, (_, index) => `n-${String(index).padStart(3, '0')}`)
  await run(`UNWIND $ids AS id CREATE ${ENTITY}`, { ids: ['a', 'z', 'b', 'c', 'm', 'y', ...through] })
  const draw = (pairs: readonly string[], type: string, status: string, origins: bigint) =>
    run(
      `UNWIND $pairs AS pair MATCH (a:Entity {id: split(pair, ' ')[0]}), (b:Entity {id: split(pair, ' ')[1]})
       WITH a, b, $type AS type, $status AS status, $origins AS origins CREATE (a)-[:${type} ${EDGE}]->(b)`,
      { pairs, type, status, origins },
    )
  await draw(
    through.flatMap((node) => [`a ${node}`, `${node} z`]),
    'MET',
    'AFFIRMED',
    1n,
  )
  await draw(['a b', 'b c', 'c z'], 'ALLIED_WITH', 'AFFIRMED', 2n)
  for (const type of TYPES) {
    const isBest = type === TYPES.at(-1)
    await draw(['a m', 'm y'], type, isBest ? 'AFFIRMED' : 'ALLEGED', isBest ? 2n : 1n)
  }
  await run(
    `UNWIND range(0, $many) AS n
     CREATE (:Event {id: 'e-' + n, name: 'An event', kind: 'INCIDENT', firstKnown: '2020-01-01', when: '1990',
       earliest: '1990-01-01', latest: '1990-12-31', datedSince: '2020-01-01'})
     CREATE (:VoidedClaim {id: 'v-' + n, ref: 'v-' + n, knownFrom: '2020-01-01', voidedAt: '2024-01-0' + (1 + n / 11000) + 'T00:00:00.000Z'})`,
    { many: 20_000n },
  )
  service = await serve(graph)
}, 120_000)
afterAll(() => service.stop())

async function run(text: string, parameters: Record<string, unknown>): Promise<void> {
  await graph.run({ name: 'test-large', text }, parameters)
}

async function ask(query: string): Promise<unknown> {
  const { body } = await askOverHttp(service.url, query)
  expect({ errors: body.errors, logged: service.logged }).toEqual({ errors: undefined, logged: [] })
  return body.data
}

const PATHS = '{ paths { why hops { id } } cut why }'

describe('paths', () => {
  it.each(['view', 'view(asOf: "2021-01-01")'])(
    'of enough origins are found behind any number of others, in %s',
    async (view) => {
      const found = await ask(
        `{ ${view} { paths(from: { id: "a" }, to: { id: "z" }, minOrigins: 2) ${PATHS} } }`,
      )
      expect(values(found, 'view', 'paths', 'paths', 'hops', 'id')).toEqual([
        'a:ALLIED_WITH:b',
        'b:ALLIED_WITH:c',
        'c:ALLIED_WITH:z',
      ])
      expect(values(found, 'view', 'paths', 'cut')).toEqual([null])
    },
  )

  it('go over the best of all relations between two nodes, however many there are', async () => {
    const found = await ask(`{ paths(from: { id: "a" }, to: { id: "y" }) ${PATHS} }`)
    const best = TYPES.at(-1) ?? ''
    expect(values(found, 'paths', 'paths', 'hops', 'id')).toEqual([`a:${best}:m`, `m:${best}:y`])
  })

  it('say that only the shortest were ranked where there are more', async () => {
    const found = await ask(`{ paths(from: { id: "a" }, to: { id: "z" }) ${PATHS} }`)
    expect(values(found, 'paths', 'cut')).toEqual([
      'Only the 50 shortest paths were ranked: others, as long or longer, may be better supported.',
    ])
  })

  it('by length are several where several are asked for, and say when there may be more', async () => {
    const found = await ask(`{
      some: paths(from: { id: "a" }, to: { id: "y" }, rank: LENGTH, first: 3) ${PATHS}
      several: paths(from: { id: "a" }, to: { id: "z" }, rank: LENGTH, first: 3) ${PATHS}
    }`)
    expect(values(found, 'some', 'paths')).toHaveLength(1)
    expect(values(found, 'several', 'paths')).toHaveLength(3)
    expect(values(found, 'some', 'cut')[0]).toMatch(/^Only the 24 shortest ways were looked at/)
  })
})

it('a series in a view counts what may be in its period, however much was before', async () => {
  const found = await ask(
    '{ view(asOf: "2021-01-01") { series(interval: YEAR, period: { from: "2022-01-01", to: "2022-12-31" }) { count uncertain } } }',
  )
  expect(values(found, 'view', 'series')).toEqual([{ count: 0, uncertain: 0 }])
})

it('what changed says from when on coding errors are missing', async () => {
  const found = await ask(
    '{ changes(from: "2023-01-01", to: "2025-01-01", kind: [VOIDED], first: 500) { cut } }',
  )
  expect(values(found, 'changes', 'cut')[0]).toContain(
    'Only the first 1000 coding errors were looked at: from 2024-01-01 on, others are missing.',
  )
})
