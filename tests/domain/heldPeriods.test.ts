import { heldPeriods } from '../../src/domain/heldPeriods'
import { parsePartialDate } from '../../src/domain/partialDate'

function told(when: string | null, knownFrom: string, retiredFrom: string | null = null) {
  return { when: when === null ? null : parsePartialDate(when), knownFrom, retiredFrom }
}

test('is the span of the intervals that are named, as it became known', () => {
  const claims = [told('2015/2019', '2020-01-01'), told('2014/2018', '2021-01-01', '2022-01-01')]
  expect(heldPeriods(claims)).toEqual({
    periodDays: ['2020-01-01', '2021-01-01', '2022-01-01'],
    periods: ['2015/2019', '2014/2019', '2015/2019'],
  })
})

test('limits nothing any more when the interval is taken back', () => {
  expect(heldPeriods([told('2015/2019', '2020-01-01', '2021-01-01')])).toEqual({
    periodDays: ['2020-01-01', '2021-01-01'],
    periods: ['2015/2019', ''],
  })
})

test('is nothing by a single date, or none', () => {
  expect(heldPeriods([told('2015', '2020-01-01'), told(null, '2020-01-01')])).toEqual({
    periodDays: null,
    periods: null,
  })
})
