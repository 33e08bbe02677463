import { loadReporting } from '../ingest/support/reporting'
import { askOverHttp, values } from '../support/ask'
import { testGraph, wipe } from '../support/graph'
import { serve, type TestService } from '../support/service'

jest.setTimeout(120_000)

// The Grey Column denies a fire that nobody laid to it, and the attack on the governor, which the ministry lays to it.
const graph = testGraph()
let service: TestService
beforeAll(async () => {
  await wipe(graph)
  await loadReporting(graph)
  service = await serve(graph)
})
afterAll(() => service.stop())

async function ask(query: string): Promise<unknown> {
  const { body } = await askOverHttp(service.url, query)
  expect({ errors: body.errors, logged: service.logged }).toEqual({ errors: undefined, logged: [] })
  return body.data
}

describe.each([
  ['by everything that is known', 'view'],
  ['on the day of the last denial', 'view(asOf: "2022-12-20")'],
])('what is only denied is no deed, %s', (_when, view) => {
  const WHO = '{ id: "grey-column" }'

  it.each([
    ['events by perpetrator', `events(where: { perpetrator: ${WHO} }) { nodes { id } }`, ['nodes', 'id']],
    [
      'events by perpetrator, among others',
      `events(where: { or: [{ perpetrator: ${WHO} }] }) { nodes { id } }`,
      ['nodes', 'id'],
    ],
    [
      'events of an entity',
      `entity(id: "grey-column") { events(role: [PERPETRATED]) { nodes { id } } }`,
      ['events', 'nodes', 'id'],
    ],
  ])('%s', async (_what, query, path) => {
    const ids = values(await ask(`{ ${view} { found: ${query} } }`), 'view', 'found', ...path)
    expect(ids).not.toContain('granary-fire')
  })

  it('but what another lays to somebody is, however much it is denied', async () => {
    const found = await ask(`{ ${view} { events(where: { perpetrator: ${WHO} }) { nodes { id } } } }`)
    expect(values(found, 'view', 'events', 'nodes', 'id')).toContain('governor-car-attack')
  })

  it('and is told of the event as it was', async () => {
    const found = await ask(`{ ${view} { event(id: "granary-fire") { perpetrators { id status } } } }`)
    expect(values(found, 'view', 'event', 'perpetrators')).toEqual([
      { id: 'grey-column:PERPETRATED:granary-fire', status: 'DENIED' },
    ])
  })

  it('in groups, series and distributions', async () => {
    const found = await ask(`{ ${view} {
      events(where: { id: { eq: "granary-fire" } }) { groups(by: PERPETRATOR) { key } }
      series(interval: YEAR, period: { from: "2022-01-01", to: "2022-12-31" }, by: PERPETRATOR, where: { id: { eq: "granary-fire" } }) { keys { key } }
      distribution(by: PERPETRATOR, where: { id: { eq: "granary-fire" } }) { count shares { key count } }
    } }`)
    expect(values(found, 'view')).toEqual([
      {
        events: { groups: [{ key: null }] },
        series: { keys: [] },
        distribution: { count: 1, shares: [{ key: null, count: 1 }] },
      },
    ])
  })
})

describe('a distribution', () => {
  it('counts incidents by who is said to have done them as the lists of their events do', async () => {
    const found = await ask(`{
      distribution(by: PERPETRATOR, first: 500) { count uncertain undated cut shares { key node { id } count } }
      events(where: { kind: { eq: INCIDENT }, not: { completion: { eq: FOILED } } }) {
        totalCount
        groups(by: PERPETRATOR, first: 500) { key aggregate { count } }
      }
    }`)
    const shares = values(found, 'distribution', 'shares')
    expect(values(found, 'distribution', 'count')).toEqual(values(found, 'events', 'totalCount'))
    expect(values(found, 'distribution', 'uncertain')).toEqual([0])
    expect(new Map(shares.map((share) => [values(share, 'key')[0], values(share, 'count')[0]]))).toEqual(
      new Map(
        values(found, 'events', 'groups').map((group) => [
          values(group, 'key')[0],
          values(group, 'aggregate', 'count')[0],
        ]),
      ),
    )
    for (const share of shares) {
      const [key] = values(share, 'key')
      expect(values(share, 'node', 'id')).toEqual([key ?? undefined])
    }
  })

  it('of a period keeps what is dated too coarsely, and what is not dated, apart', async () => {
    const found = await ask(`{
      distribution(by: PERPETRATOR, period: { from: "2020-01-01", to: "2020-12-31" }, where: { perpetrator: { id: "red-lantern" } }) { ...D }
      series(interval: YEAR, period: { from: "2020-01-01", to: "2020-12-31" }, where: { perpetrator: { id: "red-lantern" } }) { count uncertain undated }
    }
    fragment D on Distribution { count uncertain undated }`)
    expect(values(found, 'distribution')).toEqual(values(found, 'series'))
  })

  it('counts two attacks two weeks apart as two, however alike they are', async () => {
    const where = 'where: { target: { id: "north-gate" } }'
    const found = await ask(`{
      relation(from: { id: "red-lantern" }, type: ATTACKED, to: { id: "north-gate" }) { eventCount }
      distribution(by: TARGET, ${where}) { count }
      series(interval: MONTH, period: { from: "2023-05-01", to: "2023-05-31" }, ${where}) { count points { count } }
      events(${where}) { totalCount }
    }`)
    expect(found).toEqual({
      relation: { eventCount: 2 },
      distribution: { count: 2 },
      series: { count: 2, points: [{ count: 2 }] },
      events: { totalCount: 2 },
    })
  })

  it('counts by who tells of them, on a day by what was told by then', async () => {
    const gate =
      'distribution(by: PUBLISHER, where: { target: { id: "north-gate" } }) { shares { key count } }'
    const found = await ask(`{ now: view { ${gate} } then: view(asOf: "2023-05-04") { ${gate} } }`)
    expect(values(found, 'now', 'distribution', 'shares')).toEqual([
      { key: 'daily-tellin', count: 1 },
      { key: 'harbour-post', count: 1 },
    ])
    expect(values(found, 'then', 'distribution', 'shares')).toEqual([{ key: 'daily-tellin', count: 1 }])
  })

  it('of a period that is reversed is refused', async () => {
    const { body } = await askOverHttp(
      service.url,
      '{ distribution(by: TYPE, period: { from: "2022-02-01", to: "2022-01-01" }) { count } }',
    )
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'period' })
  })
})

describe('what is empty says why', () => {
  it.each([
    [
      `events(where: { target: { name: "Nobody at all" } })`,
      'There is nothing with the id or the name "Nobody at all".',
    ],
    [`claims(where: { about: { id: "nobody" } })`, 'There is nothing with the id or the name "nobody".'],
    [`claims(where: { event: "nothing" })`, 'There is nothing with the id or the name "nothing".'],
    [`origins(event: "nothing")`, 'There is nothing with the id or the name "nothing".'],
    [
      `relations(from: { id: "red-lantern" }, minOrigins: 99)`,
      'All of this kind rests on fewer than 99 origins.',
    ],
    [`relations(from: { id: "red-lantern" }, type: [RECOGNISES])`, 'Nothing of this kind is recorded.'],
    [`events(where: { perpetrator: { id: "red-lantern" } }, first: 0)`, null],
    [`disputes(first: 1)`, null],
  ])('%s: %s', async (list, why) => {
    expect(await ask(`{ found: ${list} { why } }`)).toEqual({ found: { why } })
  })

  it.each(['disputes', 'claims', 'documents', 'relations', 'events'])('%s of a day before', async (list) => {
    const found = await ask(`{ view(asOf: "1999-01-01") { ${list} { why nodes { id } } } }`)
    expect(values(found, 'view', list)).toEqual([
      { why: 'Nothing of this kind was known by 1999-01-01, but something is now.', nodes: [] },
    ])
  })

  it('what one says of another, and what stands on one origin, too', async () => {
    const found = await ask(`{
      entity(id: "red-lantern") { said(about: { name: "Nobody" }) { why } relations(singleOrigin: true, type: [RECOGNISES]) { why } }
    }`)
    expect(found).toEqual({
      entity: {
        said: { why: 'There is nothing with the id or the name "Nobody".' },
        relations: { why: 'Nothing of this kind is recorded.' },
      },
    })
  })
})
