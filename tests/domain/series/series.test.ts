import { intervalsOf, MOST_INTERVALS } from '../../../src/domain/series/intervals'
import { printedTotals } from '../../../src/domain/series/printedTotals'
import { series, seriesByKey, type DatedEvent } from '../../../src/domain/series/series'
import { parsePartialDate } from '../../../src/domain/partialDate'
import { aFigure, thing } from '../aClaim'
import { aKnownClaim, LATER } from '../support/aKnownClaim'

const YEAR = { from: '2022-01-01', to: '2022-12-31' }

function incident(id: string, when: string | null, given: Partial<DatedEvent> = {}): DatedEvent {
  const date = when === null ? null : parsePartialDate(when)
  return { id, kind: 'INCIDENT', completion: 'COMPLETED', when: date, keys: ['iskp'], ...given }
}

describe('intervals', () => {
  const written = (from: string, to: string, interval: Parameters<typeof intervalsOf>[1]) =>
    intervalsOf({ from, to }, interval).map((each) => `${each.from} ${each.to}`)

  test('are cut to the period', () => {
    expect(written('2022-01-30', '2022-03-02', 'MONTH')).toEqual([
      '2022-01-30 2022-01-31',
      '2022-02-01 2022-02-28',
      '2022-03-01 2022-03-02',
    ])
    expect(written('2021-12-31', '2022-01-01', 'YEAR')).toEqual([
      '2021-12-31 2021-12-31',
      '2022-01-01 2022-01-01',
    ])
    expect(written('2024-02-28', '2024-03-01', 'DAY')).toHaveLength(3)
  })

  test('of weeks begin on Mondays', () => {
    expect(written('2022-03-02', '2022-03-15', 'WEEK')).toEqual([
      '2022-03-02 2022-03-06',
      '2022-03-07 2022-03-13',
      '2022-03-14 2022-03-15',
    ])
    expect(written('1999-12-31', '2000-01-03', 'WEEK')).toHaveLength(2)
  })

  test('of a reversed period, and too many of them, are refused', () => {
    expect(() => written('2022-02-01', '2022-01-01', 'DAY')).toThrow('turn it round')
    expect(() => written('1900-01-01', '2022-01-01', 'DAY')).toThrow(`more than ${MOST_INTERVALS}`)
  })
})

test('months without incidents are zeros', () => {
  const { points } = series([incident('a', '2022-02-03'), incident('b', '2022-02-28')], YEAR, 'MONTH')
  expect(points.map(({ count }) => count)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('a date too coarse for the interval is certain in none, and possible in all that it touches', () => {
  const told = [incident('a', '2022-02'), incident('b', '2022-03/2022-04'), incident('c', null)]
  const { points, uncertain, undated } = series(told, { from: '2022-02-01', to: '2022-04-30' }, 'MONTH')
  expect(points.map((point) => [point.count, point.uncertain])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ])
  expect([uncertain, undated]).toEqual([1, 1])
})

test('"about" and "perhaps" are never certain', () => {
  const { points, uncertain } = series(
    [incident('a', '2022-02-03~'), incident('b', '2022-02-03?')],
    YEAR,
    'MONTH',
  )
  expect([points[1]?.count, points[1]?.uncertain, uncertain]).toEqual([0, 2, 2])
})

test('what may have been before the period is uncertain, what was is not in it', () => {
  const told = [
    incident('a', '2021-12-30/2022-01-02'),
    incident('b', '2021-12-31'),
    incident('c', '../2022-01-05'),
  ]
  const { points, uncertain } = series(told, YEAR, 'MONTH')
  expect([points[0]?.count, points[0]?.uncertain, uncertain]).toEqual([0, 2, 2])
})

test('an incident is counted once; foiled attacks and series are not', () => {
  const told = [
    incident('a', '2022-02-03'),
    incident('a', '2022-02-03'),
    incident('b', '2022-02-03', { completion: 'ATTEMPTED' }),
    incident('c', '2022-02-03', { completion: 'FOILED' }),
    incident('d', '2022-02-03', { kind: 'SERIES' }),
  ]
  expect(series(told, YEAR, 'YEAR').points).toMatchObject([{ count: 2 }])
})

test('by key, an incident of two is in both', () => {
  const told = [incident('a', '2022-02-03', { keys: ['iskp', 'ttp'] }), incident('b', '2022-02-04')]
  const { largest, further } = seriesByKey(told, YEAR, 'YEAR', 2)
  expect([...largest].map(([key, { count, points }]) => [key, count, points[0]?.count])).toEqual([
    ['iskp', 2, 2],
    ['ttp', 1, 1],
  ])
  expect(further).toBe(0)
  const one = seriesByKey(told, YEAR, 'YEAR', 1)
  expect([...one.largest.keys()]).toEqual(['iskp'])
  expect(one.further).toBe(1)
})

test('of incidents judged the same, one of which has the keys, the others take nothing away', () => {
  const told = [incident('a', '2022-02-03'), incident('a', '2022-02-03', { keys: [] })]
  const { largest } = seriesByKey(told, YEAR, 'YEAR', 5)
  expect([...largest].map(([key, { count }]) => [key, count])).toEqual([['iskp', 1]])
})

test('totals that sources print stand beside, when their time meets the period', () => {
  const total = (when: string) => aFigure({ quantity: 'ATTACKS', of: 'iskp', value: '119', when })
  const study = { predicate: null, objects: [], events: [], subjects: [thing('iskp')] }
  const claims = [
    aKnownClaim({ ...study, figures: [total('2022-01/2022-04'), total('2021-01/2021-04')] }),
    aKnownClaim({ ...study, figures: [aFigure()] }),
  ]
  expect(printedTotals(claims, LATER, YEAR).map(({ when }) => when)).toEqual(['2022-01/2022-04'])
  expect(printedTotals(claims, '2021-12-31', YEAR)).toEqual([])
})
