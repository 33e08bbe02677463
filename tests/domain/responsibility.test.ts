import { responsibility } from '../../src/domain/responsibility'
import type { KnownClaim } from '../../src/domain/knownClaim'
import { relatives } from '../../src/domain/relatives'
import { thing } from './aClaim'
import { aClaimOf, aKnownClaim, belongs, by, LATER } from './support/aKnownClaim'

const families = relatives([belongs('iskp', 'islamic-state')])
const on = (day: string, ...claims: KnownClaim[]) => responsibility('hotel-attack', claims, day, families)

const accusation = aKnownClaim({ ...by('taliban'), act: 'ACCUSE', subjects: [thing('iskp')] })
const denial = aKnownClaim({
  ...by('iskp'),
  act: 'DENY',
  polarity: 'DENIED',
  subjects: [thing('iskp')],
  objects: [],
})
const notClaimed = { predicate: 'CLAIMED', polarity: 'DENIED', subjects: [], objects: [] } as const

test.each([
  ['NO_CLAIM_KNOWN', []],
  ['NO_CLAIM_KNOWN', [accusation]],
  ['DENIED_ONLY', [accusation, denial]],
  ['STATED_UNCLAIMED', [denial, aKnownClaim(notClaimed)]],
  ['CLAIMED', [aKnownClaim(notClaimed), aClaimOf('iskp')]],
  ['CLAIMED', [aClaimOf('iskp'), aClaimOf('islamic-state')]],
  ['COMPETING', [aClaimOf('iskp'), aClaimOf('ttp')]],
])('is %s', (status, claims) => {
  expect(on(LATER, ...claims).status).toBe(status)
})

test('that one group has not claimed it does not say that nobody has', () => {
  const { status, statedUnclaimed } = on(LATER, aKnownClaim({ ...notClaimed, subjects: [thing('ttp')] }))
  expect(status).toBe('NO_CLAIM_KNOWN')
  expect(statedUnclaimed).toMatchObject([{ actor: 'ttp' }])
})

test('says who lays it to whom, who denies it, and how that stands', () => {
  const { attributedTo, deniedBy } = on(LATER, accusation, denial)
  expect(attributedTo).toMatchObject([{ actor: 'iskp', status: 'DISPUTED', by: ['taliban'] }])
  expect(deniedBy).toMatchObject([{ actor: 'iskp', by: ['iskp'], claims: [denial.id] }])
})

test('an accusation alone is an allegation', () => {
  expect(on(LATER, accusation).attributedTo).toMatchObject([{ status: 'ALLEGED' }])
})

test('is claimed from the day on which the claim is known, until it is taken back', () => {
  const claim = aClaimOf('iskp', { knownFrom: '2022-12-13', retiredFrom: '2023-01-01' })
  expect(['2022-12-12', '2022-12-13', '2023-01-01'].map((day) => on(day, claim).status)).toEqual([
    'NO_CLAIM_KNOWN',
    'CLAIMED',
    'NO_CLAIM_KNOWN',
  ])
})

test('blame, plans and other events are no answer', () => {
  const blame = aKnownClaim({ predicate: 'RESPONSIBLE_FOR', objects: [thing('hotel-attack')], events: [] })
  const plan = aKnownClaim({ modality: 'INTENDED' })
  const other = aClaimOf('ttp', { events: ['other-attack'] })
  expect(on(LATER, blame, plan, other)).toMatchObject({ status: 'NO_CLAIM_KNOWN', attributedTo: [] })
})

test('who says that it never happened denies it for everybody to whom it is laid', () => {
  const never = aKnownClaim({ ...by('taliban'), act: 'DENY', polarity: 'DENIED', subjects: [], objects: [] })
  const { status, attributedTo, deniedBy } = on(LATER, aKnownClaim(), never)
  expect(status).toBe('DENIED_ONLY')
  expect(attributedTo).toMatchObject([{ actor: 'iskp', status: 'DISPUTED' }])
  expect(deniedBy).toMatchObject([{ actor: 'iskp', by: ['taliban'], claims: [never.id] }])
})

test('that nothing happened denies it for nobody as long as nobody is said to have done it', () => {
  const never = aKnownClaim({ act: 'DENY', polarity: 'DENIED', subjects: [], objects: [] })
  expect(on(LATER, never)).toMatchObject({ status: 'NO_CLAIM_KNOWN', deniedBy: [] })
})
