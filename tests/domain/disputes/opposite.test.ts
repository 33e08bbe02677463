import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { thing } from '../aClaim'
import { aKnownClaim, by, LATER, surroundings } from '../support/aKnownClaim'

const WEAKENED = { predicate: 'WEAKENED', objects: [], events: [] } as const
const STRENGTHENED = { ...WEAKENED, predicate: 'STRENGTHENED' } as const

function found(...claims: KnownClaim[]): string[] {
  return disputes(claims, LATER, surroundings()).map(
    ({ rule, sides }) =>
      `${rule} ${sides.map(({ position, claims }) => `${position} ${claims.length}`).join(' | ')}`,
  )
}

test('opposites said within twelve months are disputed', () => {
  expect(
    found(
      aKnownClaim({ ...WEAKENED, said: '2022-01-10' }),
      aKnownClaim({ ...STRENGTHENED, said: '2023-01-10' }),
    ),
  ).toEqual(['OPPOSITE iskp is strengthened 1 | iskp is weakened 1'])
})

test('opposites said longer apart may both have been so', () => {
  expect(
    found(
      aKnownClaim({ ...WEAKENED, said: '2022-01-10' }),
      aKnownClaim({ ...STRENGTHENED, said: '2023-01-11' }),
    ),
  ).toEqual([])
})

test('where it is not known when it was said, the day counts from which it is known', () => {
  const weakened = aKnownClaim({ ...WEAKENED, knownFrom: '2022-01-10' })
  expect(found(weakened, aKnownClaim({ ...STRENGTHENED, knownFrom: '2022-06-01' }))).toHaveLength(1)
  expect(found(weakened, aKnownClaim({ ...STRENGTHENED, knownFrom: '2026-06-01' }))).toEqual([])
})

test('who has no opposite within the time is on no side', () => {
  const long = aKnownClaim({ ...STRENGTHENED, said: '2019-01-01' })
  const near = [
    aKnownClaim({ ...WEAKENED, said: '2022-02' }),
    aKnownClaim({ ...STRENGTHENED, said: '2022-03' }),
  ]
  expect(found(long, ...near)).toEqual(['OPPOSITE iskp is strengthened 1 | iskp is weakened 1'])
})

test('one speaker is not its own opponent', () => {
  expect(
    found(aKnownClaim({ ...WEAKENED, ...by('taliban') }), aKnownClaim({ ...STRENGTHENED, ...by('taliban') })),
  ).toEqual([])
})

test('allies and rivals are opposites whatever the order of the ends', () => {
  const pair = { subjects: [thing('taliban')], objects: [thing('iskp')], events: [] }
  const other = { subjects: [thing('iskp')], objects: [thing('taliban')], events: [] }
  expect(
    found(
      aKnownClaim({ ...pair, predicate: 'ALLIED_WITH' }),
      aKnownClaim({ ...other, predicate: 'RIVAL_OF' }),
    ),
  ).toEqual(['OPPOSITE iskp is allied with taliban 1 | iskp is a rival of taliban 1'])
})

test('what may happen is not what is', () => {
  expect(found(aKnownClaim(WEAKENED), aKnownClaim({ ...STRENGTHENED, modality: 'CONDITIONAL' }))).toEqual([])
})
