import { changes, type Stepped } from '../../src/domain/changes'
import { hiddenUndated } from '../../src/domain/hiddenUndated'
import { isLive, turningDays } from '../../src/domain/knownClaim'
import { relatives } from '../../src/domain/relatives'
import { aKnownClaim, belongs, LATER } from './support/aKnownClaim'

const relation: Stepped = {
  id: 'iskp:ATTACKED:hotel',
  statusDays: ['2022-01-10', '2022-03-01'],
  statuses: ['ALLEGED', 'DISPUTED'],
}

function between(
  from: string,
  to: string,
  stepped: Stepped[],
  claims = [aKnownClaim({ knownFrom: '2000-01-01' })],
) {
  return changes(from, to, stepped, claims).map(
    ({ kind, on, what, before, after }) => `${on} ${kind} ${what} ${before ?? '-'} ${after ?? '-'}`,
  )
}

test('a relation appears, and turns', () => {
  expect(between('2022-01-01', '2022-12-31', [relation])).toEqual([
    '2022-01-10 APPEARED iskp:ATTACKED:hotel - ALLEGED',
    '2022-03-01 TURNED iskp:ATTACKED:hotel ALLEGED DISPUTED',
  ])
})

test('the first day is past, the last one is not', () => {
  expect(between('2022-01-10', '2022-02-28', [relation])).toEqual([])
  expect(between('2022-02-28', '2022-03-01', [relation])).toHaveLength(1)
})

test('a claim comes to be known, and is revised by another', () => {
  const first = aKnownClaim({ id: 'first', knownFrom: '2022-02-11', retiredFrom: '2022-08-12' })
  const second = aKnownClaim({ id: 'second', knownFrom: '2022-08-12', revises: 'first' })
  expect(between('2022-01-01', '2022-12-31', [], [second, first])).toEqual([
    '2022-02-11 APPEARED first - -',
    '2022-08-12 APPEARED second - -',
    '2022-08-12 REVISED first - second',
  ])
})

test('a coding error did not appear; it was voided', () => {
  const wrong = aKnownClaim({ id: 'wrong', knownFrom: '2022-02-11', voidedAt: '2022-04-01T09:30:00Z' })
  expect(between('2022-01-01', '2022-12-31', [], [wrong])).toEqual(['2022-04-01 VOIDED wrong - -'])
})

test('a word taken back before it was known never came to be known', () => {
  const late = aKnownClaim({ knownFrom: '2022-09-01', retiredFrom: '2022-08-12' })
  expect(between('2022-01-01', '2022-12-31', [], [late])).toEqual([])
})

test('reversed days are refused', () => {
  expect(() => between('2022-02-01', '2022-01-01', [])).toThrow('turn it round')
})

test('a claim stands from the day on which it is known until that on which it is taken back', () => {
  const claim = aKnownClaim({ knownFrom: '2022-02-11', retiredFrom: '2022-08-12' })
  const days = ['2022-02-10', '2022-02-11', '2022-08-11', '2022-08-12']
  expect(days.map((day) => isLive(claim, day))).toEqual([false, true, true, false])
  expect(isLive({ ...claim, voidedAt: '2023-01-01T00:00:00Z' }, '2022-02-11')).toBe(false)
  expect(turningDays([claim, { ...claim, voidedAt: '2023' }])).toEqual(['2022-02-11', '2022-08-12'])
})

test('a document of unknown day is hidden only where it may have been public', () => {
  const document = { published: null, knownFrom: '2024-01-15', knownAtEarliest: '2022-06-01' }
  const hidden = (day: string) => hiddenUndated([document], day).length
  expect(['2022-05-31', '2022-06-01', '2024-01-14', '2024-01-15'].map(hidden)).toEqual([0, 1, 1, 0])
  expect(hiddenUndated([{ ...document, knownAtEarliest: null }], '1990-01-01')).toHaveLength(1)
  expect(hiddenUndated([{ ...document, published: '2024-01-15' }], '2023-01-01')).toEqual([])
  const ofYear = { published: '2022', knownFrom: '2022-12-31', knownAtEarliest: null }
  const inYear = (day: string) => hiddenUndated([ofYear], day).length
  expect(['2021-12-31', '2022-06-15', '2022-12-31'].map(inYear)).toEqual([0, 1, 0])
})

test('a part is related to its whole through any number of steps, and circles end', () => {
  const { areRelated } = relatives([
    belongs('bomber', 'cell'),
    belongs('cell', 'group'),
    belongs('group', 'cell'),
    belongs('other', 'group'),
  ])
  const isRelated = (one: string, other: string) => areRelated(one, other, { day: LATER, happened: null })
  expect([isRelated('bomber', 'group'), isRelated('group', 'bomber'), isRelated('cell', 'cell')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isRelated('bomber', 'other'), isRelated('bomber', 'stranger')]).toEqual([false, false])
})

test('a dispute appears, and ends', () => {
  const dispute = { id: 'asked', froms: ['2022-02-01', '2022-09-01'], untils: ['2022-03-01', '9999-12-31'] }
  expect(
    changes('2022-01-01', '2022-12-31', [], [], [dispute]).map(({ on, kind }) => `${on} ${kind}`),
  ).toEqual(['2022-02-01 APPEARED', '2022-03-01 ENDED', '2022-09-01 APPEARED'])
})

test('a dispute whose times follow one another without a break does not change between them', () => {
  const dispute = { id: 'asked', froms: ['2022-02-01', '2022-03-01'], untils: ['2022-03-01', '9999-12-31'] }
  expect(changes('2022-02-15', '2022-12-31', [], [], [dispute])).toEqual([])
})
