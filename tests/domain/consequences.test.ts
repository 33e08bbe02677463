import type { ClaimContent } from '../../src/domain/claim'
import { consequences } from '../../src/domain/consequences/consequences'
import type { Setting } from '../../src/domain/consequences/stance'
import { proposition } from '../../src/domain/proposition'
import type { Completion } from '../../src/domain/vocabulary'
import { aClaim, aFigure, BY_ISKP, thing, words } from './aClaim'

const COMPLETIONS: Record<string, Completion> = { 'foiled-attack': 'FOILED', 'hotel-attack': 'COMPLETED' }
const SETTING: Setting = {
  completionOf: (event) => COMPLETIONS[event] ?? null,
  isEvent: (id) => id.endsWith('-attack'),
  canonical: (id) => (id === 'isis-k' ? 'iskp' : id),
}

/** Each stance as "AFFIRMS KEY"; what does not count in brackets. */
function stances(given: Partial<ClaimContent>): string[] {
  return consequences({ ...aClaim(given), id: 'claim-1' }, SETTING)
    .map(({ link, key, counts }) => (counts ? `${link} ${key}` : `(${link} ${key})`))
    .sort()
}

function edges(given: Partial<ClaimContent>): string[] {
  return consequences({ ...aClaim(given), id: 'claim-1' }, SETTING)
    .filter(({ counts }) => counts)
    .flatMap(({ key }) => proposition(key).edge ?? [])
    .map(({ from, type, to }) => `${from} ${type} ${to}`)
    .sort()
}

test('a deed with its event says who did it, what it hit, where, and who attacked whom', () => {
  expect(edges({ place: 'kabul' })).toEqual([
    'hotel-attack HIT longan-hotel',
    'hotel-attack LOCATED_IN kabul',
    'iskp ATTACKED longan-hotel',
    'iskp PERPETRATED hotel-attack',
  ])
})

test('a deed dates its event and says that it happened; a killing says that the person died', () => {
  const killing = { predicate: 'KILLED', objects: [thing('nizamani')], when: '2022-12-12' } as const
  expect(stances(killing)).toEqual([
    'AFFIRMS DATE|hotel-attack',
    'AFFIRMS EVENT|hotel-attack',
    'AFFIRMS FATE|hotel-attack|nizamani',
    'AFFIRMS HIT|hotel-attack|nizamani',
    'AFFIRMS KILLED|iskp|nizamani',
    'AFFIRMS PERPETRATOR|hotel-attack|iskp',
  ])
})

test('a foiled deed was aimed, and hit nothing', () => {
  expect(edges({ events: ['foiled-attack'] })).toEqual([
    'iskp PERPETRATED foiled-attack',
    'iskp TARGETED longan-hotel',
  ])
})

test('whom an attack was aimed at was not thereby hit', () => {
  const aim = { predicate: 'TARGETED', objects: [thing('china')], modality: 'INTENDED' } as const
  expect(edges(aim)).toEqual(['iskp TARGETED china'])
})

test('what meets at an event did not perpetrate it', () => {
  expect(edges({ predicate: 'MET', objects: [thing('china')] })).toEqual(['china MET iskp'])
})

test('without an event there is only who attacked whom', () => {
  expect(edges({ events: [], aspect: 'REPEATED' })).toEqual(['iskp ATTACKED longan-hotel'])
})

test.each(['INTENDED', 'EXPECTED', 'CONDITIONAL'] as const)('what is only %s makes no edge', (modality) => {
  expect(edges({ modality })).toEqual([])
})

test('what is asked of another is nobody’s aim', () => {
  const urging = { ...BY_ISKP, act: 'URGE', modality: 'INTENDED', predicate: 'TARGETED', events: [] } as const
  expect(edges({ ...urging, addressees: [thing('taliban')] })).toEqual(['iskp URGED taliban'])
})

test('words make no edge, and different words no common proposition', () => {
  expect(stances({ objects: [words('a mosque')], events: [], aspect: 'REPEATED' })).toEqual([
    'AFFIRMS STATEMENT|claim-1',
  ])
  expect(edges({ objects: [words('a mosque'), thing('hazaras')], events: [], aspect: 'REPEATED' })).toEqual([
    'iskp ATTACKED hazaras',
  ])
})

test('the ends of what goes both ways are sorted', () => {
  const rivals = { predicate: 'RIVAL_OF', events: [] } as const
  const [one] = stances({ ...rivals, subjects: [thing('taliban')], objects: [thing('iskp')] })
  const [other] = stances({ ...rivals, subjects: [thing('iskp')], objects: [thing('taliban')] })
  expect(one).toBe(other)
})

test('what is judged the same has one key', () => {
  expect(edges({ subjects: [thing('isis-k')], events: [], aspect: 'RISING' })).toEqual([
    'iskp ATTACKED longan-hotel',
  ])
})

describe('a denial about an event touches one slot', () => {
  const denial = { act: 'DENY', polarity: 'DENIED' } as const
  const NOTHING = { subjects: [], objects: [] }
  test.each<[string, Partial<ClaimContent>, string]>([
    ['who did it', { objects: [] }, 'DENIES PERPETRATOR|hotel-attack|iskp'],
    ['what it hit', { subjects: [] }, 'DENIES HIT|hotel-attack|longan-hotel'],
    [
      'who died',
      { subjects: [], predicate: 'KILLED', objects: [thing('nizamani')] },
      'DENIES FATE|hotel-attack|nizamani',
    ],
    ['that it happened', { ...NOTHING, predicate: null, respondsTo: 'claim-0' }, 'DENIES EVENT|hotel-attack'],
    ['their relation alone', {}, 'DENIES ATTACKED|iskp|longan-hotel'],
  ])('%s', (_slot, given, stance) => {
    expect(stances({ ...denial, ...given })).toEqual([stance])
  })
})

test('a denial without predicate denies the statement that it answers', () => {
  const denial = { act: 'DENY', polarity: 'DENIED', predicate: null, objects: [], events: [] } as const
  expect(stances({ ...denial, respondsTo: 'claim-0' })).toEqual(['DENIES STATEMENT|claim-0'])
})

describe('speech', () => {
  const SPEECH = { ...BY_ISKP, predicate: null, objects: [], events: [] } as const
  const spoken = (given: Partial<ClaimContent>) => edges({ ...SPEECH, ...given })

  test('goes to whom the claim is about when it blames or praises', () => {
    const about = { subjects: [thing('taliban')] }
    expect(spoken({ ...about, act: 'ACCUSE' })).toEqual(['iskp ACCUSED taliban'])
    expect(spoken({ ...about, act: 'CONDEMN' })).toEqual(['iskp CONDEMNED taliban'])
    expect(spoken({ ...about, act: 'PRAISE' })).toEqual(['iskp PRAISED taliban'])
  })

  test('goes only to those whom it addresses when it warns, threatens, urges or pledges', () => {
    const about = { subjects: [thing('taliban')], addressees: [thing('china'), words('the world')] }
    expect(spoken({ ...about, act: 'WARN' })).toEqual(['iskp WARNED china'])
    expect(spoken({ ...about, act: 'THREATEN', modality: 'INTENDED' })).toEqual(['iskp THREATENED china'])
    expect(spoken({ ...about, act: 'URGE', modality: 'INTENDED' })).toEqual(['iskp URGED china'])
    expect(spoken({ ...about, act: 'PLEDGE', modality: 'INTENDED' })).toEqual(['iskp PLEDGED_TO china'])
    expect(spoken({ subjects: [thing('taliban')], act: 'WARN' })).toEqual([])
  })

  test('is the word of the body that a spokesman speaks for, and nobody’s when an insider speaks', () => {
    const mujahid = {
      speaker: { kind: 'NAMED', entity: 'mujahid', named: null },
      speaksFor: 'taliban',
    } as const
    const accusation = { ...mujahid, act: 'ACCUSE' } as const
    expect(spoken({ ...accusation, capacity: 'OFFICIAL' })).toEqual(['taliban ACCUSED iskp'])
    expect(spoken({ ...accusation, capacity: 'INSIDER' })).toEqual([])
    expect(spoken({ ...accusation, capacity: 'OWN', speaksFor: null })).toEqual(['mujahid ACCUSED iskp'])
  })

  test('of nobody in particular makes no edge', () => {
    expect(spoken({ speaker: { kind: 'DOCUMENT' }, capacity: null, speaksFor: null, act: 'ACCUSE' })).toEqual(
      [],
    )
  })

  test('a claim of responsibility claims the event, and says who did it', () => {
    expect(edges({ ...BY_ISKP, act: 'CLAIM_RESPONSIBILITY' })).toContain('iskp CLAIMED hotel-attack')
  })

  test('denying one’s own deed is a denial of responsibility', () => {
    const denial = { ...BY_ISKP, act: 'DENY', polarity: 'DENIED', objects: [] } as const
    expect(edges(denial)).toEqual([
      'iskp DENIED_RESPONSIBILITY hotel-attack',
      'iskp PERPETRATED hotel-attack',
    ])
  })

  test('"has not claimed it" denies that it claimed', () => {
    const unclaimed = {
      polarity: 'DENIED',
      predicate: 'CLAIMED',
      objects: [thing('hotel-attack')],
      events: [],
    } as const
    expect(stances(unclaimed)).toEqual(['DENIES CLAIMED|iskp|hotel-attack'])
    expect(stances({ ...unclaimed, subjects: [] })).toEqual(['DENIES CLAIMED||hotel-attack'])
  })
})

describe('a figure', () => {
  const figures = (...all: Partial<Parameters<typeof aFigure>[0]>[]) => ({
    figures: all.map((each) => aFigure(each)),
  })

  test('of an event is about the event', () => {
    expect(stances(figures({}))).toContain('AFFIRMS QUANTITY|hotel-attack|KILLED')
    expect(stances(figures({ who: 'CHILDREN' }))).toContain('AFFIRMS QUANTITY|hotel-attack|KILLED|CHILDREN')
  })

  test('of fighters is about the body that has them', () => {
    const count = {
      predicate: null,
      objects: [],
      events: [],
      ...figures({ quantity: 'FIGHTERS', of: 'taliban' }),
    } as const
    expect(stances(count)).toContain('AFFIRMS QUANTITY|taliban|FIGHTERS')
  })

  test('keeps its place and period, so that other periods are other questions', () => {
    const attacks = {
      quantity: 'ATTACKS',
      of: 'iskp',
      place: 'afghanistan',
      when: '2022-01/2022-04',
    } as const
    expect(stances(figures(attacks))).toContain('AFFIRMS QUANTITY|iskp|ATTACKS||afghanistan|2022-01/2022-04')
  })

  test('of other people than another figure is another question', () => {
    expect(stances(figures({ who: 'OTHER', whoText: 'Prosecutors' }))).toContain(
      'AFFIRMS QUANTITY|hotel-attack|KILLED|OTHER:prosecutors',
    )
  })
})
