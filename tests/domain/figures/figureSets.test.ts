import { DISPUTE_SETTINGS } from '../../../src/domain/disputes/settings'
import { figureSets, type FigureSet } from '../../../src/domain/figures/figureSets'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { relatives } from '../../../src/domain/relatives'
import { thing } from '../aClaim'
import { aClaimOf, aToll, belongs, by, LATER } from '../support/aKnownClaim'

const families = relatives([belongs('iskp', 'islamic-state')])

function killed(...claims: KnownClaim[]): FigureSet | undefined {
  return figureSets(claims, LATER, families, DISPUTE_SETTINGS).find(
    ({ key }) => key === 'QUANTITY|hotel-attack|KILLED',
  )
}

const established = { isEstablished: true } as const

test('low and high are the ends of what is said, and nothing is averaged', () => {
  expect(killed(aToll(31), aToll('55 to 65'))).toMatchObject({ low: 31, high: 65, isOpen: false, best: null })
  expect(killed(aToll(31), aToll('at least 70'))).toMatchObject({ low: 31, high: 70, isOpen: true })
})

test('what those say who claim the attack stands apart', () => {
  const set = killed(aToll(31), aToll(200, by('iskp')), aClaimOf('iskp'))
  expect(set).toMatchObject({ low: 31, high: 31 })
  expect(set?.perpetratorSays.map(({ figure }) => figure.min)).toEqual([200])
})

test('what its own people, its parent or its branch say is the perpetrator’s, too', () => {
  const insider = {
    speaker: { kind: 'UNNAMED', label: 'a commander', role: 'COMMANDER', count: '1' },
    capacity: 'INSIDER',
    speaksFor: 'iskp',
  } as const
  const set = killed(aToll(31), aToll(200, insider), aToll(210, by('islamic-state')), aClaimOf('iskp'))
  expect(set).toMatchObject({ low: 31, high: 31 })
  expect(set?.perpetratorSays.map(({ figure }) => figure.min)).toEqual([200, 210])
})

test('who only threatens to claim it is no perpetrator', () => {
  const intended = aClaimOf('iskp', { modality: 'INTENDED' })
  expect(killed(aToll(31), aToll(200, by('iskp')), intended)).toMatchObject({ low: 31, high: 200 })
})

test('where only the perpetrator gives a number there is no other', () => {
  expect(killed(aToll(200, by('iskp')), aClaimOf('iskp'))).toMatchObject({
    low: null,
    high: null,
    best: null,
  })
})

describe('the best', () => {
  test('is what most origins give, where two established ones are near to each other', () => {
    expect(killed(aToll(46, established), aToll(46), aToll(50, established), aToll(12))).toMatchObject({
      best: 46,
      bestRule: 'MOST_ORIGINS',
    })
  })

  test('is none without two established origins', () => {
    expect(killed(aToll(46, established), aToll(46), aToll(46))).toMatchObject({
      best: null,
      bestRule: 'NONE',
    })
  })

  test('is none where two numbers have as many origins, which no mean decides', () => {
    expect(killed(aToll(46, established), aToll(50, established))).toMatchObject({
      best: null,
      bestRule: 'NONE',
    })
  })

  test('is the only origin’s, when it has it from a record or its own count', () => {
    expect(killed(aToll(46, { basis: 'RECORD' }))).toMatchObject({ best: 46, bestRule: 'ONLY_ORIGIN' })
    expect(killed(aToll(46, { basis: 'TOLD' }))).toMatchObject({ best: null })
    expect(killed(aToll('at least 46', { basis: 'RECORD' }))).toMatchObject({ best: null })
  })

  test('is the curator’s choice before all', () => {
    const choice = { id: 'best-figure-1', by: 'Ada', at: '2026-01-01' }
    const [set] = figureSets([aToll(46)], LATER, families, DISPUTE_SETTINGS, () => ({
      ...choice,
      value: 48,
      why: 'Two died later.',
    }))
    expect(set).toMatchObject({ best: 48, bestRule: 'CURATOR', why: 'Two died later.', chosen: choice })
  })
})

test('what gave way is shown, with the reason', () => {
  const set = killed(
    aToll('at least 14', { knownFrom: '2022-03-01' }),
    aToll(20, { ...by('ministry'), knownFrom: '2022-03-01' }),
    aToll(22, { ...by('ministry'), knownFrom: '2022-03-02' }),
    aToll(30, { knownFrom: '2022-03-01' }),
    aToll(32, { knownFrom: '2022-03-04', figure: { updates: 30 } }),
  )
  expect(set?.byOrigin.map(({ figure }) => figure.value)).toEqual(['22', '32'])
  expect(set?.superseded.map(({ figure, why }) => `${figure.value ?? ''} ${why}`)).toEqual([
    '20 LATER_BY_ORIGIN',
    '30 UPDATED',
    'at least 14 FLOOR_REACHED',
  ])
})

test('a late reprint of an agency’s first figure does not stand for its newer one', () => {
  const wire = { via: [thing('wire')] }
  const set = killed(
    aToll('at least 14', { ...wire, knownFrom: '2022-03-01' }),
    aToll(22, { ...wire, knownFrom: '2022-03-03' }),
    aToll('at least 14', { ...wire, knownFrom: '2022-03-05' }),
  )
  expect(set).toMatchObject({ low: 22, high: 22 })
})

test('a ceiling leaves the floor beneath it', () => {
  const ceiling = { knownFrom: '2022-03-02', figure: { min: null, max: 50 } }
  const set = killed(aToll('at least 14', { knownFrom: '2022-03-01' }), aToll('at most 50', ceiling))
  expect(set).toMatchObject({ low: 14, high: 50 })
})

test('a total with the attackers stands aside where others leave them out', () => {
  const all = aToll(20, { figure: { includesAttackers: true } })
  expect(killed(all)).toMatchObject({ low: 20, high: 20 })
  const set = killed(aToll(12), all)
  expect(set).toMatchObject({ low: 12, high: 12 })
  expect(set?.aside.map(({ why }) => why)).toEqual(['the attackers are counted with the others'])
})

test('words and parts stand aside', () => {
  const set = killed(
    aToll(46),
    aToll('dozens', { figure: { vague: 'dozens', value: null, min: null, max: null } }),
    aToll(12, { figure: { scope: 'PARTIAL' } }),
  )
  expect(set?.aside.map(({ why }) => why)).toEqual(['in words alone', 'a part of the whole'])
  expect(set).toMatchObject({ low: 46, high: 46 })
})

test('each quantity has a set of its own', () => {
  const sets = figureSets(
    [aToll(3), aToll(9, { figure: { quantity: 'INJURED' } })],
    LATER,
    families,
    DISPUTE_SETTINGS,
  )
  expect(sets.map(({ key }) => key)).toEqual([
    'QUANTITY|hotel-attack|INJURED',
    'QUANTITY|hotel-attack|KILLED',
  ])
})

test('one report printed by many is one origin’s figure, with all who print it', () => {
  const printed = { via: [thing('wire')] }
  const set = killed(aToll(3, { ...printed, knownFrom: '2022-05-08' }), aToll(3, { ...printed, id: 'first' }))
  expect(set?.byOrigin).toMatchObject([{ origin: 'origin-wire', claims: ['first', expect.any(String)] }])
})
