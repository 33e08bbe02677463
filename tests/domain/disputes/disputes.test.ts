import { disputedTimes } from '../../../src/domain/disputes/disputedTimes'
import { disputes } from '../../../src/domain/disputes/disputes'
import { thing } from '../aClaim'
import { aClaimOf, aKnownClaim, aToll, by, LATER, surroundings } from '../support/aKnownClaim'

const THREAT = { predicate: 'POSES_THREAT_TO', objects: [thing('taliban')], events: [] } as const
const NO = { act: 'DENY', polarity: 'DENIED' } as const
const COMMANDERS = {
  speaker: { kind: 'UNNAMED', label: 'commanders', role: 'COMMANDER', count: 'SOME' },
  capacity: 'INSIDER',
  speaksFor: 'taliban',
} as const

const said = aKnownClaim({ ...THREAT, knownFrom: '2022-01-01' })
const denied = aKnownClaim({ ...THREAT, ...NO, knownFrom: '2022-03-01', retiredFrom: '2022-06-01' })
const deniedAgain = aKnownClaim({ ...THREAT, ...NO, knownFrom: '2022-09-01' })
const all = [said, denied, deniedAgain]

test.each([
  ['2022-02-28', []],
  ['2022-03-01', ['2022-03-01']],
  ['2022-05-31', ['2022-03-01']],
  ['2022-06-01', []],
  ['2022-12-31', ['2022-09-01']],
])('on %s is what could be known then, and since when without a break', (day, since) => {
  expect(disputes(all, day, surroundings()).map((dispute) => dispute.since)).toEqual(since)
})

test('the times of a dispute are those on which it is found', () => {
  const [first, second, ...more] = disputedTimes(all, surroundings())
  expect(more).toEqual([])
  expect(first).toMatchObject({ from: '2022-03-01', until: '2022-06-01' })
  expect(second).toMatchObject({ from: '2022-09-01', until: null, id: first?.id })
})

test('whether one did it is no question of its own while it is disputed who did', () => {
  const blamed = aKnownClaim({ ...by('taliban'), act: 'ACCUSE', knownFrom: '2022-01-01' })
  const notUs = { ...by('iskp'), ...NO, objects: [], knownFrom: '2022-02-01' } as const
  const rival = aClaimOf('ttp', { knownFrom: '2022-03-01', retiredFrom: '2022-04-01' })
  const times = disputedTimes([blamed, aKnownClaim(notUs), rival], surroundings())
  expect(times.map(({ rule, from, until }) => `${rule} ${from} ${until ?? ''}`)).toEqual([
    'POLARITY 2022-02-01 2022-03-01',
    'RESPONSIBILITY 2022-03-01 2022-04-01',
    'POLARITY 2022-04-01 ',
  ])
})

test('a question has one id on every day, whoever joins in', () => {
  const before = disputes([said, denied], '2022-04-01', surroundings())
  const after = disputes([said, deniedAgain, aKnownClaim(THREAT)], LATER, surroundings())
  expect(before.map(({ id }) => id)).toEqual(after.map(({ id }) => id))
})

test('an answer taken back is no side, and stays visible', () => {
  const [dispute] = disputes(all, LATER, surroundings())
  expect(dispute?.sides.flatMap(({ claims }) => claims)).not.toContain(denied.id)
  expect(dispute?.takenBack).toEqual([denied.id])
})

test('a coding error was never a side', () => {
  expect(
    disputes([said, { ...deniedAgain, voidedAt: '2023-01-01T00:00:00Z' }], LATER, surroundings()),
  ).toEqual([])
})

test('the order of the claims makes no difference', () => {
  const claims = [said, deniedAgain, aKnownClaim(THREAT), aToll(3), aToll(50)]
  expect(disputes(claims.toReversed(), LATER, surroundings())).toEqual(
    disputes(claims, LATER, surroundings()),
  )
})

test('is as strong as the two most certain sides', () => {
  const doubt = aKnownClaim({ ...THREAT, ...NO, certainty: 'PROBABLE' })
  expect(disputes([said, doubt], LATER, surroundings())).toMatchObject([{ strength: 'PROBABLE' }])
  expect(disputes([said, doubt, deniedAgain], LATER, surroundings())).toMatchObject([{ strength: 'CERTAIN' }])
})

test('is within a body as long as only its own people speak, and divides it when others join in', () => {
  const own = [aKnownClaim({ ...THREAT, ...COMMANDERS }), aKnownClaim({ ...THREAT, ...NO, ...by('taliban') })]
  expect(disputes(own, LATER, surroundings())).toMatchObject([{ within: true, divides: ['taliban'] }])
  expect(disputes([...own, said], LATER, surroundings())).toMatchObject([
    { within: false, divides: ['taliban'] },
  ])
})

test('a side knows its claims, speakers and origins, and when it was first and last heard', () => {
  const first = aKnownClaim({ ...THREAT, ...by('un'), said: '2021-03' })
  const last = aKnownClaim({ ...THREAT, ...by('un'), said: '2021-12-05' })
  const [dispute] = disputes([last, first, deniedAgain], LATER, surroundings())
  expect(dispute?.sides[0]).toMatchObject({
    claims: [first.id, last.id],
    speakers: [{ speaker: { entity: 'un' } }],
    origins: ['origin-un'],
    firstSaid: '2021-03-01',
    lastSaid: '2021-12-05',
  })
})
