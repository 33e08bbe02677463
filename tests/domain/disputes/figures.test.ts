import { disputes } from '../../../src/domain/disputes/disputes'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { thing } from '../aClaim'
import { aClaimOf, aKnownClaim, aToll, by, LATER, surroundings } from '../support/aKnownClaim'

function found(...claims: KnownClaim[]): string[] {
  return disputes(claims, LATER, surroundings()).map(
    ({ gap, sides }) => `${sides.map(({ position }) => position).join(' | ')} ${gap ?? ''}`,
  )
}

const on = (knownFrom: string) => ({ knownFrom })

test('figures that are not near to each other are disputed', () => {
  expect(found(aToll(31), aToll(55))).toEqual(['31 | 55 DISJOINT'])
})

test.each([
  ['within a quarter of where the position starts', [aToll(100), aToll(125)], []],
  ['beyond it', [aToll(100), aToll(126)], ['100 | 126 DISJOINT']],
  ['within three among few', [aToll(2), aToll(5)], []],
  ['beyond them', [aToll(2), aToll(6)], ['2 | 6 DISJOINT']],
  ['by its beginning, wherever it ends', [aToll(55), aToll('56 to 90')], []],
  [
    'to where the position starts, not to its last',
    [aToll(20), aToll(25), aToll(30)],
    ['20 to 25 | 30 DISJOINT'],
  ],
])('a figure joins the position below: %s', (_how, tolls, expected) => {
  expect(found(...tolls)).toEqual(expected)
})

describe('a floor', () => {
  test('is taken up by a higher figure said within a week', () => {
    expect(found(aToll('at least 14', on('2022-03-01')), aToll(40, on('2022-03-08')))).toEqual([])
  })

  test('stands against one said on the same day, or long after', () => {
    const floor = aToll('at least 14', on('2022-03-01'))
    expect(found(floor, aToll(40, on('2022-03-01')))).toEqual(['at least 14 | 40 OPEN_ENDED'])
    expect(found(floor, aToll(40, on('2022-03-09')))).toEqual(['at least 14 | 40 OPEN_ENDED'])
  })

  test('is not taken up by what those say who claim the attack', () => {
    const floor = aToll('at least six', { ...on('2022-03-01'), figure: { min: 6 } })
    const boast = aToll(45, { ...by('iskp'), ...on('2022-03-02') })
    expect(found(floor, boast, aClaimOf('iskp'))).toEqual(['at least six | 45 OPEN_ENDED'])
    expect(found(floor, boast)).toEqual([])
  })

  test('that was reached does not come back when the higher figure gives way', () => {
    const toll = aToll(60, { ...on('2022-06-01'), figure: { updates: 40 } })
    expect(found(aToll('at least 14', on('2022-03-01')), aToll(40, on('2022-03-03')), toll)).toEqual([])
  })

  test('above an exact figure contradicts it', () => {
    expect(found(aToll(31), aToll('at least 70'))).toEqual(['31 | at least 70 DISJOINT'])
  })
})

test('a ceiling goes with what lies below it', () => {
  const ceiling = aToll('at most 50', { figure: { min: null, max: 50 } })
  expect(found(aToll(20), ceiling)).toEqual([])
  expect(found(ceiling, aToll(90))).toEqual(['at most 50 | 90 DISJOINT'])
})

test('an origin’s later figure replaces its earlier one', () => {
  const early = aToll(20, { ...by('ministry'), ...on('2022-03-01') })
  expect(found(early, aToll(60, { ...by('ministry'), ...on('2022-03-05') }))).toEqual([])
})

test('a number that another says it updates gives way, whoever said it', () => {
  const early = aToll(63, on('2022-03-01'))
  expect(found(early, aToll(80, { ...on('2022-03-02'), figure: { updates: 63 } }))).toEqual([])
})

test.each([
  ['parts of the whole', { scope: 'PARTIAL' } as const],
  ['words', { vague: 'dozens', value: null, min: null, max: null }],
  ['other people', { who: 'CIVILIANS' } as const],
  ['other quantities', { quantity: 'CASUALTIES' } as const],
  ['other periods', { when: '2021' }],
])('%s are not compared with it', (_what, figure) => {
  expect(found(aToll(100), aToll(20, { figure }))).toEqual([])
})

test('more children than the total says is a total of at least so many', () => {
  const children = aToll(40, { figure: { who: 'CHILDREN' } })
  expect(found(aToll(31), children)).toEqual(['31 | at least 40 DISJOINT'])
  expect(found(aToll(41), children)).toEqual([])
})

test('a denied or expected figure tells none', () => {
  const other = { predicate: 'ATTACKED', subjects: [], objects: [] } as const
  const denied = aToll(200, { ...other, act: 'DENY', polarity: 'DENIED' })
  expect(found(aToll(31), denied, aToll(90, { modality: 'EXPECTED' }))).toEqual([])
})

test('figures of two events are never compared', () => {
  expect(found(aToll(4, { events: ['first-attack'] }), aToll(90, { events: ['second-attack'] }))).toEqual([])
})

test('without figures there is no question', () => {
  expect(found(aKnownClaim())).toEqual([])
})

describe('an origin that repeats itself', () => {
  const wire = { via: [thing('wire')] }

  test('says nothing new: a late reprint of its floor is not its latest figure', () => {
    const claims = [
      aToll('at least 14', { ...wire, ...on('2022-03-01') }),
      aToll(40, { ...wire, ...on('2022-03-03') }),
      aToll('at least 14', { ...wire, ...on('2022-03-05') }),
    ]
    expect(found(...claims, aToll(41))).toEqual([])
  })

  test('does not take its floor out of the reach of another’s higher figure', () => {
    const floors = ['2022-03-01', '2022-03-05'].map((day) => aToll('at least 14', { ...wire, ...on(day) }))
    expect(found(...floors, aToll(40, on('2022-03-03')))).toEqual([])
  })

  test('goes back to an earlier number when it says that it corrects the later one', () => {
    const claims = [
      aToll(14, { ...wire, ...on('2022-03-01') }),
      aToll(40, { ...wire, ...on('2022-03-03') }),
      aToll(14, { ...wire, ...on('2022-03-05'), figure: { updates: 40 } }),
    ]
    expect(found(...claims, aToll(15))).toEqual([])
    expect(found(...claims, aToll(41))).toEqual(['14 | 41 DISJOINT'])
  })
})

test('a ceiling takes up no floor', () => {
  const ceiling = aToll('at most 50', { ...on('2022-03-03'), figure: { min: null, max: 50 } })
  const all = [aToll('at least 14', on('2022-03-01')), ceiling, aToll(90, on('2022-05-01'))]
  expect(found(...all)).toEqual(['14 to 50 | 90 DISJOINT'])
})

test('a part that its own origin corrected contradicts no total', () => {
  const children = (count: number, day: string) =>
    aToll(count, { ...by('ministry'), ...on(day), figure: { who: 'CHILDREN' } })
  expect(found(aToll(12), children(20, '2022-03-01'), children(5, '2022-03-02'))).toEqual([])
  expect(found(aToll(12), children(20, '2022-03-01'))).toEqual(['12 | at least 20 DISJOINT'])
})

test('a total with the attackers is not compared with those that leave them out', () => {
  const withAttackers = (count: number) => aToll(count, { figure: { includesAttackers: true } })
  expect(found(aToll(12), withAttackers(20))).toEqual([])
  expect(found(withAttackers(12), withAttackers(20))).toEqual(['12 | 20 DISJOINT'])
})

test('figures of the same days are of one period, however these are written', () => {
  const of = (value: number, when: string) => aToll(value, { figure: { when } })
  expect(found(of(20, '2022'), of(90, '2022-01/2022-12'))).toEqual(['20 | 90 DISJOINT'])
  expect(found(of(20, '2022~'), of(90, '2022'))).toEqual([])
})
