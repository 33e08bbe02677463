import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { thing } from '../aClaim'
import { aKnownClaim, LATER, surroundings } from '../support/aKnownClaim'

const killedIn = (event: string, given: Parameters<typeof aKnownClaim>[0] = {}) =>
  aKnownClaim({ predicate: 'KILLED', objects: [thing('halm')], events: [event], ...given })

function found(isDifferent: boolean, day: string, ...claims: KnownClaim[]): string[] {
  return disputes(claims, day, surroundings({ isDifferent: () => isDifferent })).map(
    ({ rule, sides }) => `${rule}: ${sides.map(({ position }) => position).join(' | ')}`,
  )
}

test('nobody is killed in two events that are judged different', () => {
  expect(
    found(true, LATER, killedIn('first-raid'), killedIn('second-raid', { knownFrom: '2022-05-01' })),
  ).toEqual(['ONCE_ONLY: killed in first-raid | killed in second-raid'])
})

test('two events that nobody judged may be one', () => {
  expect(found(false, LATER, killedIn('first-raid'), killedIn('second-raid'))).toEqual([])
})

test('a report taken back disputes nothing from then on', () => {
  const claims = [killedIn('first-raid', { retiredFrom: '2022-08-01' }), killedIn('second-raid')]
  expect(found(true, '2022-07-31', ...claims)).toHaveLength(1)
  expect(found(true, '2022-08-01', ...claims)).toEqual([])
})

test('to have survived one of them is no second death', () => {
  expect(found(true, LATER, killedIn('first-raid'), aKnownClaim({ objects: [thing('halm')] }))).toEqual([])
})
