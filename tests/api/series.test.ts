import { CASES } from '../fixtures/expectations'
import { loadReporting } from '../ingest/support/reporting'
import { askOverHttp, values } from '../support/ask'
import { testGraph, wipe } from '../support/graph'
import { serve, type TestService } from '../support/service'

const SERIES = `query Series($asOf: Date, $period: Period!, $interval: Interval!, $by: SeriesKey, $who: EntityRef) {
  view(asOf: $asOf) {
    series(period: $period, interval: $interval, by: $by, where: { perpetrator: $who }) {
      count uncertain undated why
      points { from to count uncertain }
      keys { key node { id } count points { count } }
      printed { figure { value } claim { id } origin { id } when }
    }
  }
}`

describe('series', () => {
  const graph = testGraph()
  let service: TestService
  beforeAll(async () => {
    await wipe(graph)
    await loadReporting(graph)
    service = await serve(graph)
  }, 120_000)
  afterAll(() => service.stop())

  const ask = (variables: Record<string, unknown>) =>
    askOverHttp(service.url, SERIES, { asOf: null, interval: 'MONTH', by: null, who: null, ...variables })

  const expected = CASES.flatMap(({ days }) =>
    Object.entries(days).flatMap(([day, { series }]) => (series === undefined ? [] : [{ day, ...series }])),
  )

  it.each(expected)(
    'count as expected by $by as of $day',
    async ({ day, period, by, counts, uncertain, printed }) => {
      const [from, to] = period.split(' to ')
      const { body } = await ask({ asOf: day, period: { from, to }, interval: by })
      const at = (...path: string[]) => values(body.data, 'view', 'series', ...path)
      expect(body.errors).toBeUndefined()
      expect(at('points', 'count')).toEqual(counts)
      expect(at('uncertain')).toEqual([uncertain])
      expect(at('printed', 'figure', 'value')).toEqual(printed)
    },
  )

  it('know nothing before anything was told, and say so', async () => {
    const { body } = await ask({ asOf: '2019-12-31', period: { from: '2020-01-01', to: '2020-02-29' } })
    expect(values(body.data, 'view', 'series', 'why')).toEqual(['No such incident was known by 2019-12-31.'])
    expect(values(body.data, 'view', 'series', 'points', 'count')).toEqual([0, 0])
  })

  it('count apart by perpetrator, each with its entity', async () => {
    const { body } = await ask({
      period: { from: '2020-01-01', to: '2023-12-31' },
      interval: 'YEAR',
      by: 'PERPETRATOR',
    })
    const keys = values(body.data, 'view', 'series', 'keys')
    expect(keys.length).toBeGreaterThan(1)
    for (const key of keys) expect(values(key, 'node', 'id')).toEqual(values(key, 'key'))
    const [most] = keys
    const { body: own } = await ask({
      period: { from: '2020-01-01', to: '2023-12-31' },
      interval: 'YEAR',
      who: { id: values(most, 'key')[0] },
    })
    expect(values(own.data, 'view', 'series', 'points', 'count')).toEqual(values(most, 'points', 'count'))
  })

  it.each([
    [
      { from: '2022-02-01', to: '2022-01-01' },
      'The period ends (2022-01-01) before it begins (2022-02-01): turn it round (argument "period" of "series")',
    ],
    [{ from: '2022-02-01' }, 'Give both its days, "from" and "to" (argument "period" of "series")'],
    [
      { from: '1900-01-01', to: '2022-01-01' },
      'From 1900-01-01 to 2022-01-01 there are more than 3660 intervals of one DAY: take longer ones, or a shorter period (argument "period" of "series")',
    ],
  ])('are refused for %j', async (period, message) => {
    const { body } = await ask({ period, interval: 'DAY' })
    expect(body.errors?.[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', argument: 'period' },
    })
  })
})
