import { Failure } from '../../src/domain/failure'
import { parsePartialDate } from '../../src/domain/partialDate'

test.each([
  ['2021', '2021-01-01', '2021-12-31', 'YEAR'],
  ['2021-08', '2021-08-01', '2021-08-31', 'MONTH'],
  ['2020-02', '2020-02-01', '2020-02-29', 'MONTH'],
  ['2021-08-26', '2021-08-26', '2021-08-26', 'DAY'],
  ['2021-08-XX', '2021-08-01', '2021-08-31', 'MONTH'],
  ['2021-XX-XX', '2021-01-01', '2021-12-31', 'YEAR'],
  ['199X', '1990-01-01', '1999-12-31', 'LONGER'],
  ['19XX', '1900-01-01', '1999-12-31', 'LONGER'],
  ['2022-01/2022-04', '2022-01-01', '2022-04-30', 'YEAR'],
  ['2021-08-26/2021-08-28', '2021-08-26', '2021-08-28', 'DAYS'],
  ['2021-08-23/2021-08-29', '2021-08-23', '2021-08-29', 'WEEK'],
  ['../2021-08', null, '2021-08-31', 'LONGER'],
  ['2021-08/..', '2021-08-01', null, 'LONGER'],
])('%s means %s to %s, precise to the %s', (text, earliest, latest, precision) => {
  expect(parsePartialDate(text)).toMatchObject({ text, earliest, latest, precision })
})

test('~ is approximate, ? uncertain, % both', () => {
  const marks = ['2021~', '2021?', '2021%', '2021'].map(parsePartialDate)
  expect(marks.map(({ isApproximate }) => isApproximate)).toEqual([true, false, true, false])
  expect(marks.map(({ isUncertain }) => isUncertain)).toEqual([false, true, true, false])
})

test.each([
  ['2021-02-30', 'has no day 30'],
  ['2021-13', 'there is no month 13'],
  ['26.8.2021', 'the year comes first'],
  ['2021-8', 'months and days have two digits'],
  ['2021/', 'an open end is written ..'],
  ['../..', 'open at one end only'],
  ['2022/2021', 'ends before it begins'],
  ['2021/2022/2023', 'an interval has two ends'],
  ['2021-08-26T10:00', 'time of day'],
  ['last week', 'it is no date'],
  ['', 'open end'],
])('"%s" is refused: %s', (text, why) => {
  expect(() => parsePartialDate(text)).toThrow(Failure)
  expect(() => parsePartialDate(text)).toThrow(why)
})
