import { disputedTimes } from '../../../src/domain/disputes/disputedTimes'
import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { thing, words } from '../aClaim'
import { aKnownClaim, by, LATER, surroundings } from '../support/aKnownClaim'

const THREAT = { predicate: 'POSES_THREAT_TO', objects: [thing('taliban')], events: [] } as const
const NO = { act: 'DENY', polarity: 'DENIED' } as const
const LEADS = { predicate: 'LEADS', subjects: [thing('halm')], objects: [thing('iskp')], events: [] } as const

function found(...claims: KnownClaim[]): string[] {
  return disputes(claims, LATER, surroundings())
    .filter(({ rule }) => rule === 'POLARITY')
    .map(({ sides }) => sides.map(({ position }) => position).join(' | '))
}

test('what one affirms and another denies is disputed', () => {
  expect(found(aKnownClaim(THREAT), aKnownClaim({ ...THREAT, ...NO, ...by('taliban') }))).toEqual([
    'iskp poses a threat to taliban | iskp poses no threat to taliban',
  ])
})

test('many who say the same are one side', () => {
  const sides = disputes(
    [aKnownClaim(THREAT), aKnownClaim(THREAT), aKnownClaim({ ...THREAT, ...NO })],
    LATER,
    surroundings(),
  ).flatMap((dispute) => dispute.sides)
  expect(sides.map(({ claims, speakers }) => [claims.length, speakers.length])).toEqual([
    [2, 2],
    [1, 1],
  ])
})

test('one speaker who says now this and now that disputes with nobody', () => {
  const spokesman = { ...by('taliban'), speaker: { kind: 'NAMED', entity: 'mujahid', named: null } } as const
  expect(
    found(aKnownClaim({ ...THREAT, ...by('taliban') }), aKnownClaim({ ...THREAT, ...NO, ...spokesman })),
  ).toEqual([])
})

test('what is left open is shown, and no side', () => {
  const noComment = aKnownClaim({ ...THREAT, act: 'WITHHOLD', polarity: 'UNDETERMINED' })
  expect(found(aKnownClaim(THREAT), noComment)).toEqual([])
  const all = [aKnownClaim(THREAT), noComment, aKnownClaim({ ...THREAT, ...NO })]
  const [dispute] = disputes(all, LATER, surroundings())
  expect(dispute?.sides).toHaveLength(2)
  expect(dispute?.undetermined).toEqual([noComment.id])
})

test('what is expected and what is denied now are two questions', () => {
  const expected = { ...THREAT, modality: 'EXPECTED' } as const
  expect(found(aKnownClaim(expected), aKnownClaim({ ...THREAT, ...NO }))).toEqual([])
  expect(found(aKnownClaim(expected), aKnownClaim({ ...expected, ...NO }))).toHaveLength(1)
})

test('a denial of one slot leaves the others undisputed', () => {
  const hit = aKnownClaim()
  const notHit = aKnownClaim({ ...NO, ...by('iskp'), subjects: [] })
  expect(found(hit, notHit)).toEqual([
    'hotel-attack hit longan-hotel | hotel-attack did not hit longan-hotel',
  ])
})

test('a denial about one event leaves what is said of another, and in general', () => {
  const denial = aKnownClaim({ ...NO, events: ['other-attack'] })
  expect(found(aKnownClaim(), aKnownClaim({ events: [], aspect: 'REPEATED' }), denial)).toEqual([])
})

test('what is called for is not yet said to be so', () => {
  const urged = { ...THREAT, modality: 'INTENDED' } as const
  expect(found(aKnownClaim({ ...urged, act: 'URGE' }), aKnownClaim({ ...urged, ...NO }))).toEqual([])
})

describe('of what holds', () => {
  test('a state that had ended is not denied by who says later that it is not', () => {
    const former = aKnownClaim({ ...LEADS, when: '2019/2021-08' })
    expect(found(former, aKnownClaim({ ...LEADS, ...NO, knownFrom: '2022-05-01' }))).toEqual([])
  })

  test('what was said to go on goes on until the day on which it was said', () => {
    const leads = aKnownClaim({ ...LEADS, when: '2019/..', knownFrom: '2020-06-01' })
    const notSince = { ...LEADS, ...NO, when: '2022-01-19/..', knownFrom: '2022-01-20' } as const
    expect(found(leads, aKnownClaim(notSince))).toEqual([])
    expect(found({ ...leads, knownFrom: '2022-03-01' }, aKnownClaim(notSince))).toHaveLength(1)
  })

  test('undated words always meet', () => {
    const old = aKnownClaim({ ...LEADS, knownFrom: '2016-01-01' })
    expect(found(old, aKnownClaim({ ...LEADS, ...NO, knownFrom: '2022-01-01' }))).toHaveLength(1)
  })
})

describe('a state that a third one says had ended', () => {
  const leads = aKnownClaim({ ...LEADS, knownFrom: '2021-01-01' })
  const leadsNot = aKnownClaim({ ...LEADS, ...NO, knownFrom: '2023-05-01' })

  test('is not denied by who says later that it is not', () => {
    expect(found(leads, leadsNot)).toHaveLength(1)
    expect(found(leads, leadsNot, aKnownClaim({ ...LEADS, when: '../2022' }))).toEqual([])
  })

  test('is denied by who says so of the time before, and affirmed by who says so after', () => {
    const until = (when: string) => aKnownClaim({ ...LEADS, when })
    expect(found(leads, leadsNot, until('2021'))).toHaveLength(1)
    expect(found(leads, leadsNot, until('../2020-06'))).toHaveLength(1)
    expect(found(leads, leadsNot, until('../2024'))).toHaveLength(1)
    expect(found({ ...leads, knownFrom: '2023-06-01' }, leadsNot, until('../2022'))).toHaveLength(1)
  })

  test('was disputed until somebody said so, and is again when that is taken back', () => {
    const until = aKnownClaim({
      ...LEADS,
      when: '../2022',
      knownFrom: '2023-08-01',
      retiredFrom: '2023-10-01',
    })
    const all = [leads, leadsNot, until]
    expect(disputedTimes(all, surroundings()).map(({ from, until }) => `${from} ${until ?? ''}`)).toEqual([
      '2023-05-01 2023-08-01',
      '2023-10-01 ',
    ])
    expect(disputes(all, LATER, surroundings()).map(({ since }) => since)).toEqual(['2023-10-01'])
    expect(disputes(all, '2023-07-01', surroundings()).map(({ since }) => since)).toEqual(['2023-05-01'])
  })
})

test('deeds of two periods are two questions', () => {
  const attacks = { events: [], aspect: 'REPEATED' } as const
  const before = aKnownClaim({ ...attacks, when: '2020' })
  expect(found(before, aKnownClaim({ ...attacks, ...NO, when: '2022' }))).toEqual([])
  expect(found(before, aKnownClaim({ ...attacks, ...NO, when: '2020-05' }))).toHaveLength(1)
})

test('a statement without predicate is denied by who answers it', () => {
  const order = aKnownClaim({
    id: 'order',
    predicate: null,
    objects: [],
    events: [],
    says: 'There is order.',
  })
  const answer = aKnownClaim({ ...NO, predicate: null, objects: [], events: [], respondsTo: 'order' })
  expect(found(order, answer)).toEqual(['There is order | not so: There is order'])
})

test('a figure denied, or an attack claimed after it was unclaimed, is no question of polarity', () => {
  const unclaimed = { predicate: 'CLAIMED', subjects: [], polarity: 'DENIED', objects: [] } as const
  const claimed = aKnownClaim({ ...by('iskp'), act: 'CLAIM_RESPONSIBILITY' })
  expect(found(aKnownClaim(unclaimed), claimed)).toEqual([])
})

test('words that make no proposition are compared with nothing', () => {
  const vague = { ...THREAT, objects: [words('the region')] } as const
  expect(found(aKnownClaim(vague), aKnownClaim({ ...vague, ...NO }))).toEqual([])
})
