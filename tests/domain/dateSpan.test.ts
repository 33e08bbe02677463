import { mostPrecise, spanOf } from '../../src/domain/dateSpan'
import { parsePartialDate } from '../../src/domain/partialDate'

const dates = (...texts: string[]) => texts.map(parsePartialDate)

test.each([
  [['2021'], '2021'],
  [['2021', '2021-08-26'], '2021'],
  [['2021-08', '2022-01'], '2021-08/2022-01'],
  [['2021-08-26', '2021-09-01'], '2021-08-26/2021-09-01'],
  [['2021-08/..', '2020'], '2020/..'],
  [['../2021-08', '2021-09/..'], undefined],
  [[], undefined],
])('the span of %s is %s', (texts, span) => {
  expect(spanOf(dates(...texts))?.text).toBe(span)
})

test.each([
  [['2021', '2021-08', '2021-08-26'], '2021-08-26'],
  [['2021-08-26', '2021-08-27', '2021-08'], '2021-08-26/2021-08-27'],
  [['2021-08/..', '2021-08-26'], '2021-08-26'],
  [['2021-08~', '2021-08~'], '2021-08~'],
  [['2021', '2022'], '2021/2022'],
])('%s allow together %s, and nothing more precise', (texts, date) => {
  expect(mostPrecise(dates(...texts))?.text).toBe(date)
})
