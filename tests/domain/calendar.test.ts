import { daysAfter, monthsAfter } from '../../src/domain/calendar'

test.each([
  ['2022-01-10', 12, '2023-01-10'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2022-11-30', 3, '2023-02-28'],
])('%s and %i months are %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later)
})

test.each([
  ['2024-02-28', 2, '2024-03-01'],
  ['2022-01-01', -1, '2021-12-31'],
])('%s and %i days are %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later)
})
