import { disputes } from '../../../src/domain/disputes/disputes'
import { thing } from '../aClaim'
import { aKnownClaim, LATER, surroundings } from '../support/aKnownClaim'

const crushed = aKnownClaim({
  id: 'crushed',
  predicate: 'WEAKENED',
  objects: [],
  events: [],
  says: 'ISKP is crushed.',
})
const counted = aKnownClaim({
  id: 'counted',
  predicate: null,
  objects: [],
  events: [],
  says: '119 attacks, after 39.',
})
const other = aKnownClaim({ id: 'other', subjects: [thing('ttp')], retiredFrom: '2022-06-01' })
const why = 'A crushed group does not attack three times as often.'

test('what a curator sets against each other is shown side by side, with the reason', () => {
  const tensions = [{ one: 'crushed', other: 'counted', why }]
  const [dispute] = disputes([crushed, counted], LATER, surroundings({ tensions }))
  expect(dispute).toMatchObject({ rule: 'TENSION', question: why, about: ['iskp'] })
  expect(dispute?.sides.map(({ position }) => position)).toEqual(['119 attacks, after 39', 'ISKP is crushed'])
})

test('what hangs together is one question, as long as its claims stand', () => {
  const tensions = [
    { one: 'crushed', other: 'counted', why },
    { one: 'other', other: 'crushed', why },
  ]
  const sidesOn = (day: string) =>
    disputes([crushed, counted, other], day, surroundings({ tensions })).map(({ sides }) => sides.length)
  expect(sidesOn('2022-05-31')).toEqual([3])
  expect(sidesOn('2022-06-01')).toEqual([2])
})

test('nothing is set against each other by itself', () => {
  expect(disputes([crushed, counted], LATER, surroundings())).toEqual([])
})
