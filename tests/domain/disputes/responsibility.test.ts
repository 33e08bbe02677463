import { disputedTimes } from '../../../src/domain/disputes/disputedTimes'
import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { parsePartialDate } from '../../../src/domain/partialDate'
import { relatives, type Belonging } from '../../../src/domain/relatives'
import { claimStatuses } from '../../../src/domain/responsibility'
import { thing, words } from '../aClaim'
import { aClaimOf, aKnownClaim, belongs, by, LATER, surroundings } from '../support/aKnownClaim'

const families = relatives([
  belongs('iskp', 'islamic-state'),
  belongs('iswap', 'islamic-state'),
  belongs('bomber', 'iskp'),
])

function found(...claims: KnownClaim[]): string[] {
  return disputes(claims, LATER, surroundings({ relatives: families })).map(
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
    surroundings({ relatives: families }),
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

test('who is said to have done it with the claimant and denies it is heard', () => {
  const joint = saidOf('iskp', { subjects: [thing('iskp'), thing('ttp')] })
  const all = [aClaimOf('iskp'), joint, notUs('ttp')]
  expect(found(...all)).toEqual([
    'POLARITY: ttp carried out hotel-attack | ttp did not carry out hotel-attack',
  ])
  expect(found(...all, saidOf('gang'))).toEqual(['RESPONSIBILITY: gang | iskp | not ttp'])
})

test('whether somebody will do it is no part of who did it', () => {
  const expected = { modality: 'EXPECTED', subjects: [thing('ttp')] } as const
  const will = aKnownClaim(expected)
  const wont = notUs('ttp', expected)
  expect(found(aClaimOf('iskp'), aClaimOf('gang'), will, wont)).toEqual([
    'POLARITY: ttp carried out hotel-attack | ttp did not carry out hotel-attack',
    'RESPONSIBILITY: gang | iskp',
  ])
})

test('without a claimant that is known, two who are accused are no rivals', () => {
  const unsigned = aKnownClaim({
    speaker: { kind: 'UNNAMED', label: 'a caller', role: 'OTHER', count: '1' },
    act: 'CLAIM_RESPONSIBILITY',
    subjects: [],
  })
  expect(found(unsigned, saidOf('iskp'), saidOf('ttp'))).toEqual([])
})

describe('a branch', () => {
  const foundOn = (day: string, given: Partial<Belonging>, ...claims: KnownClaim[]) =>
    disputes(
      claims,
      day,
      surroundings({ relatives: relatives([belongs('iskp', 'islamic-state', given)]) }),
    ).map(({ sides, since }) => `${sides.map(({ position }) => position).join(' | ')} since ${since}`)
  const RIVALS = 'iskp | islamic-state'
  const both = [aClaimOf('iskp'), aClaimOf('islamic-state')]

  test('competes with its parent until it is known to be one', () => {
    const known = { statusDays: ['2022-03-01'] }
    expect(foundOn('2022-02-28', known, ...both)).toEqual([`${RIVALS} since 2022-01-01`])
    expect(foundOn('2022-03-01', known, ...both)).toEqual([])
  })

  test('competes from the day on which the word that it is one is taken back', () => {
    const takenBack = { statusDays: ['2021-01-01', '2022-03-01'], statuses: ['AFFIRMED', 'DENIED'] } as const
    expect(foundOn('2022-02-28', takenBack, ...both)).toEqual([])
    expect(foundOn('2022-05-01', takenBack, ...both)).toEqual([`${RIVALS} since 2022-03-01`])
  })

  test('that split off before the attack is a rival, and was none of an earlier one', () => {
    const ended = { periodDays: ['2021-01-01'], periods: ['2015/2019'] }
    const dated = (when: string) => both.map((claim) => ({ ...claim, when: parsePartialDate(when) }))
    const withDay = (when: string) => [aKnownClaim({ when, subjects: [thing('iskp')] }), ...dated(when)]
    expect(foundOn(LATER, ended, ...withDay('2022-01-01'))).toEqual([`${RIVALS} since 2022-01-01`])
    expect(foundOn(LATER, ended, ...withDay('2018-05-01'))).toEqual([])
    expect(foundOn(LATER, ended, ...both)).toEqual([])
  })

  test('makes a dispute as long as it was a rival', () => {
    const { relatives: known } = surroundings({
      relatives: relatives([
        belongs('iskp', 'islamic-state', {
          statusDays: ['2022-03-01', '2022-06-01'],
          statuses: ['AFFIRMED', 'DENIED'],
        }),
      ]),
    })
    expect(
      disputedTimes(both, surroundings({ relatives: known })).map(
        ({ from, until }) => `${from} ${until ?? ''}`,
      ),
    ).toEqual(['2022-01-01 2022-03-01', '2022-06-01 '])
    expect(claimStatuses('hotel-attack', both, known)).toEqual({
      claimStatusDays: ['2022-01-01', '2022-03-01', '2022-06-01'],
      claimStatuses: ['COMPETING', 'CLAIMED', 'COMPETING'],
    })
  })
})
