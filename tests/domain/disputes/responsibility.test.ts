import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { relatives } from '../../../src/domain/relatives'
import { thing, words } from '../aClaim'
import { aClaimOf, aKnownClaim, by, LATER, surroundings } from '../support/aKnownClaim'

const isRelated = relatives([
  { part: 'iskp', whole: 'islamic-state' },
  { part: 'iswap', whole: 'islamic-state' },
  { part: 'bomber', whole: 'iskp' },
])

function found(...claims: KnownClaim[]): string[] {
  return disputes(claims, LATER, surroundings({ isRelated })).map(
    ({ rule, sides }) => `${rule}: ${sides.map(({ position }) => position).join(' | ')}`,
  )
}

const saidOf = (actor: string, given: Parameters<typeof aKnownClaim>[0] = {}) =>
  aKnownClaim({ subjects: [thing(actor)], ...given })
const notUs = (body: string, given: Parameters<typeof aKnownClaim>[0] = {}) =>
  aKnownClaim({
    ...by(body),
    act: 'DENY',
    polarity: 'DENIED',
    subjects: [thing(body)],
    objects: [],
    ...given,
  })

test('two rivals who claim one attack dispute', () => {
  expect(found(aClaimOf('iskp'), aClaimOf('ttp'))).toEqual(['RESPONSIBILITY: iskp | ttp'])
})

test('a branch and its parent, a bomber and his group are no rivals', () => {
  expect(found(aClaimOf('iskp'), aClaimOf('islamic-state'))).toEqual([])
  expect(found(aClaimOf('iskp'), saidOf('bomber'))).toEqual([])
})

test('two branches of one parent are rivals, unless the parent claims with them', () => {
  expect(found(aClaimOf('iskp'), aClaimOf('iswap'))).toEqual(['RESPONSIBILITY: iskp | iswap'])
  expect(found(aClaimOf('iskp'), aClaimOf('iswap'), aClaimOf('islamic-state'))).toEqual([])
})

test('what one claims and is laid to another is disputed', () => {
  expect(found(aClaimOf('iskp'), saidOf('ttp', { act: 'ACCUSE' }))).toEqual(['RESPONSIBILITY: iskp | ttp'])
})

test('who is named together with the claimant is no rival of it', () => {
  expect(found(aClaimOf('iskp'), saidOf('iskp', { subjects: [thing('iskp'), thing('ttp')] }))).toEqual([])
})

test('what a body claims and its own people deny is disputed, and is one question', () => {
  const insider = {
    speaker: { kind: 'UNNAMED', label: 'a commander', role: 'COMMANDER', count: '1' },
    capacity: 'INSIDER',
    speaksFor: 'iskp',
  } as const
  const [dispute, ...more] = disputes(
    [aClaimOf('iskp'), notUs('iskp', insider)],
    LATER,
    surroundings({ isRelated }),
  )
  expect(more).toEqual([])
  expect(dispute).toMatchObject({ rule: 'RESPONSIBILITY', within: true, divides: ['iskp'] })
  expect(dispute?.sides.map(({ position }) => position)).toEqual(['iskp', 'not iskp'])
})

test('who is blamed and denies it disputes with who blames; there are no rivals', () => {
  expect(found(saidOf('iskp', { act: 'ACCUSE' }), notUs('iskp'))).toEqual([
    'POLARITY: iskp carried out hotel-attack | iskp did not carry out hotel-attack',
  ])
})

test('a denial that nobody asked for is no dispute', () => {
  expect(found(notUs('iskp'))).toEqual([])
})

test('to be to blame is not to have done it', () => {
  const blamed = { predicate: 'RESPONSIBLE_FOR', events: [], objects: [thing('hotel-attack')] } as const
  expect(found(aClaimOf('iskp'), aKnownClaim({ ...blamed, subjects: [thing('ttp')] }))).toEqual([])
})

test('unknown gunmen are nobody’s rivals', () => {
  expect(found(aClaimOf('iskp'), aKnownClaim({ subjects: [words('gunmen')] }))).toEqual([])
})
