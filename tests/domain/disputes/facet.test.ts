import { disputes } from '../../../src/domain/disputes/disputes'
import type { Surroundings } from '../../../src/domain/disputes/surroundings'
import { aKnownClaim, LATER, surroundings } from '../support/aKnownClaim'

const WITHIN: Record<string, string> = { pier: 'kestrel', kestrel: 'orsava', tellin: 'orsava' }
const liesIn = (place: string, other: string): boolean =>
  place === other || (WITHIN[place] !== undefined && liesIn(WITHIN[place], other))

function found(told: readonly object[], given: Partial<Surroundings> = {}): string[] {
  const claims = told.map((each) => aKnownClaim(each))
  return disputes(claims, LATER, surroundings({ liesIn, ...given })).map(
    ({ rule, sides }) => `${rule}: ${sides.map(({ position }) => position).join(' | ')}`,
  )
}

const on = (...days: string[]) => days.map((when) => ({ when }))
const at = (...places: string[]) => places.map((place) => ({ place }))

test.each([
  ['a day apart may be one night', on('2023-03-03', '2023-03-04'), []],
  ['two days apart cannot both be', on('2023-03-03', '2023-03-05'), ['FACET: 2023-03-03 | 2023-03-05']],
  ['one that holds the other agrees', on('2023-03', '2023-03-05'), []],
  ['overlapping spans agree', on('2023-03-01/2023-03-05', '2023-03-04/2023-03-09'), []],
  [
    'one that holds both is on neither side',
    on('2023-03-03', '2023-03', '2023-03-09'),
    ['FACET: 2023-03-03 | 2023-03-09'],
  ],
  ['an open end meets all after it', on('2023-03-03/..', '2023-08-05'), []],
])('days: %s', (_what, told, expected) => {
  expect(found(told)).toEqual(expected)
})

test('a date that is marked "about" or "perhaps" is on no side, and shown', () => {
  expect(found(on('2023-03-03', '2023-03-09~'))).toEqual([])
  expect(found(on('2023-03-03', '2023-03-09?'))).toEqual([])
  const claims = on('2023-03-03', '2023-03-09', '2023-03-15~').map((each) => aKnownClaim(each))
  expect(disputes(claims, LATER, surroundings({ liesIn }))).toMatchObject([
    { sides: [{ position: '2023-03-03' }, { position: '2023-03-09' }], undetermined: [claims[2]?.id] },
  ])
})

test.each([
  ['one within the other agrees', at('pier', 'kestrel', 'orsava'), []],
  ['neither within the other cannot both be', at('pier', 'tellin'), ['FACET: pier | tellin']],
  ['one that holds both is on neither side', at('kestrel', 'tellin', 'orsava'), ['FACET: kestrel | tellin']],
])('places: %s', (_what, told, expected) => {
  expect(found(told)).toEqual(expected)
})

test('a series has many days and places', () => {
  expect(found(on('2023-03-03', '2023-03-09'), { isIncident: () => false })).toEqual([])
})
