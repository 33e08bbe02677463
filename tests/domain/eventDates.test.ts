import { eventDates, type Dating } from '../../src/domain/eventDates'
import { parsePartialDate } from '../../src/domain/partialDate'

const dating = (when: string, knownFrom: string, retiredFrom: string | null = null): Dating => ({
  when: parsePartialDate(when),
  knownFrom,
  retiredFrom,
})

test('a date becomes more precise, wider, and unknown again, with what is known', () => {
  const dates = eventDates([
    dating('2022-03', '2022-03-10'),
    dating('2022-03-04', '2022-03-12', '2022-05-01'),
    dating('2022-03-20', '2022-04-01', '2022-05-01'),
  ])
  expect(dates).toEqual({
    when: '2022-03',
    earliest: '2022-03-01',
    latest: '2022-03-31',
    datePrecision: 'MONTH',
    notBefore: '2022-03-01',
    notAfter: '2022-03-31',
    datedSince: '2022-05-01',
    dateDays: ['2022-03-10', '2022-03-12', '2022-04-01', '2022-05-01'],
    dates: ['2022-03', '2022-03-04', '2022-03-04/2022-03-20', '2022-03'],
    earliests: ['2022-03-01', '2022-03-04', '2022-03-04', '2022-03-01'],
    latests: ['2022-03-31', '2022-03-04', '2022-03-20', '2022-03-31'],
  })
})

test('what is taken back leaves a day on which nothing is known', () => {
  expect(eventDates([dating('2022-03-04', '2022-03-05', '2022-08-01')])).toMatchObject({
    when: null,
    dates: ['2022-03-04', ''],
    earliests: ['2022-03-04', ''],
  })
})

test('an event that nobody dates has no days', () => {
  expect(eventDates([])).toMatchObject({ when: null, dateDays: null, dates: null })
})
