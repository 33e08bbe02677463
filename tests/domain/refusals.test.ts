import type { ClaimContent } from '../../src/domain/claim'
import type { ThingKind } from '../../src/domain/predicates'
import { refusals } from '../../src/domain/refusals/refusals'
import { aClaim, aFigure, BY_ISKP, thing, words } from './aClaim'

const KINDS: Record<string, ThingKind> = {
  iskp: 'ORGANIZATION',
  taliban: 'ORGANIZATION',
  'longan-hotel': 'FACILITY',
  kabul: 'LOCALITY',
  nizamani: 'PERSON',
  hazaras: 'POPULATION',
  'hotel-attack': 'EVENT',
  'airport-attack': 'EVENT',
}

function rulesBroken(
  given: Partial<ClaimContent>,
  revised: ClaimContent | null = null,
  publisherOf: (document: string) => string | null = () => null,
): string[] {
  const claim = aClaim(given)
  return refusals(claim, {
    kindOf: (id) => KINDS[id] ?? null,
    publisher: publisherOf(claim.document),
    revised: revised === null ? null : { ...revised, publisher: publisherOf(revised.document) },
  }).map(({ rule }) => rule)
}

const STATE = { predicate: 'POSES_THREAT_TO', objects: [thing('taliban')], events: [] } as const
const NO_PREDICATE = { predicate: null, objects: [], events: [] } as const
const INSIDER = {
  speaker: { kind: 'NAMED', entity: 'iskp', named: null },
  capacity: 'INSIDER',
  speaksFor: 'iskp',
} as const

test.each<[string, Partial<ClaimContent>]>([
  ['a deed with its event', {}],
  ['a deed with an aspect', { events: [], aspect: 'RISING' }],
  ['a repeated deed', { events: [], aspect: 'REPEATED' }],
  ['a deed that is only intended, without event', { events: [], modality: 'INTENDED' }],
  ['a state that grows', { ...STATE, aspect: 'RISING' }],
  ['a plain "not" with its predicate', { ...STATE, polarity: 'DENIED' }],
  ['a denial that answers', { ...NO_PREDICATE, act: 'DENY', polarity: 'DENIED', respondsTo: 'c-0' }],
  ['several events without a deed', { ...NO_PREDICATE, events: ['hotel-attack', 'airport-attack'] }],
  ['an insider who warns', { ...STATE, ...INSIDER, act: 'WARN' }],
  ['words at either end', { subjects: [words('gunmen')], objects: [words('a mosque')] }],
  [
    '"has not claimed it"',
    { polarity: 'DENIED', predicate: 'CLAIMED', objects: [thing('hotel-attack')], events: [] },
  ],
])('lets in %s', (_name, given) => {
  expect(rulesBroken(given)).toEqual([])
})

test.each<[string, Partial<ClaimContent>]>([
  ['object-needs-predicate', { predicate: null }],
  ['condition-without-object', { predicate: 'WEAKENED', events: [] }],
  ['polarity-by-act', { ...STATE, act: 'DENY', polarity: 'AFFIRMED' }],
  ['polarity-by-act', { ...STATE, act: 'WARN', polarity: 'DENIED' }],
  ['polarity-by-act', { ...STATE, act: 'WITHHOLD', polarity: 'AFFIRMED' }],
  ['denial-of-something', { ...NO_PREDICATE, polarity: 'DENIED' }],
  ['denial-of-something', { ...NO_PREDICATE, act: 'WITHHOLD', polarity: 'UNDETERMINED' }],
  ['deed-needs-event-or-aspect', { events: [] }],
  ['deed-needs-event-or-aspect', { predicate: 'MET', objects: [thing('taliban')], events: [] }],
  ['event-or-aspect', { aspect: 'RISING' }],
  ['several-events-without-deed', { events: ['hotel-attack', 'airport-attack'] }],
  ['repeated-deeds-only', { ...STATE, aspect: 'REPEATED' }],
  ['repeated-deeds-only', { ...NO_PREDICATE, aspect: 'REPEATED' }],
  ['repeated-deeds-only', { events: [], aspect: 'REPEATED', modality: 'INTENDED' }],
  ['insiders-do-not-commit', { ...STATE, ...INSIDER, act: 'PLEDGE', modality: 'INTENDED' }],
  ['insiders-do-not-commit', { ...STATE, ...INSIDER, act: 'THREATEN', modality: 'INTENDED' }],
  ['insiders-do-not-commit', { ...INSIDER, act: 'CLAIM_RESPONSIBILITY' }],
  ['domain-of-predicate', { subjects: [thing('kabul')] }],
  ['range-of-predicate', { predicate: 'KILLED', objects: [thing('longan-hotel')] }],
  ['range-of-predicate', { ...STATE, predicate: 'RESPONSIBLE_FOR', objects: [thing('taliban')] }],
  [
    'own-members-are-text',
    { predicate: 'EXPELLED', subjects: [thing('taliban')], objects: [thing('taliban')] },
  ],
  ['place-is-a-place', { place: 'taliban' }],
  ['speakers-are-actors', { speaker: { kind: 'NAMED', entity: 'kabul', named: null } }],
  ['body-spoken-for', { speaker: BY_ISKP.speaker, capacity: 'OFFICIAL' }],
  ['body-spoken-for', { speaker: BY_ISKP.speaker, capacity: 'OWN', speaksFor: 'iskp' }],
  ['no-capacity-without-speaker', { capacity: 'OWN' }],
  ['claimed-is-only-denied', { predicate: 'CLAIMED', objects: [thing('hotel-attack')], events: [] }],
  ['claimed-what', { predicate: 'CLAIMED', polarity: 'DENIED', objects: [], events: [] }],
  ['figure-says-how-many', { figures: [aFigure({ value: null, min: null, max: null })] }],
  ['figure-in-order', { figures: [aFigure({ min: 3, max: 2 })] }],
])('refuses by the rule %s', (rule, given) => {
  expect(rulesBroken(given)).toEqual([rule])
})

test('only the same voice takes back a word: a spokesman that of his body, nobody that of another', () => {
  const spokesman = { ...BY_ISKP, speaker: { kind: 'NAMED', entity: 'nizamani', named: null } } as const
  expect(rulesBroken({ ...spokesman, revises: 'c-0' }, aClaim(BY_ISKP))).toEqual([])
  expect(rulesBroken({ ...BY_ISKP, revises: 'c-0' }, aClaim())).toEqual(['own-word-revised'])
})

describe('a word is taken back', () => {
  const OUTLETS: Record<string, string> = { morning: 'herald', evening: 'herald', rival: 'coast' }
  const taken = (by: Partial<ClaimContent>, from: Partial<ClaimContent>) =>
    rulesBroken({ ...by, revises: 'c-0' }, aClaim(from), (document) => OUTLETS[document] ?? null)
  const commander = {
    speaker: { kind: 'UNNAMED', label: 'A commander', role: 'COMMANDER', count: '1' },
  } as const
  const insider = (entity: string) =>
    ({ ...INSIDER, speaker: { kind: 'NAMED', entity, named: null } }) as const
  const among = (body: string) => ({ ...commander, capacity: 'INSIDER', speaksFor: body }) as const

  test.each([
    ['of a text by another text of its outlet', { document: 'evening' }, { document: 'morning' }],
    ['of a text without publisher by itself', { document: 'leaflet' }, { document: 'leaflet' }],
    ['of a named insider by himself', insider('nizamani'), { ...insider('nizamani'), document: 'rival' }],
    ['of one of a body’s people by who is called so', among('iskp'), { ...among('iskp'), document: 'rival' }],
    [
      'of somebody unnamed in one outlet',
      { ...commander, document: 'evening' },
      { ...commander, document: 'morning' },
    ],
  ])('%s', (_what, by, from) => {
    expect(taken(by, from)).toEqual([])
  })

  test.each([
    ['of a text by another outlet', { document: 'rival' }, { document: 'morning' }],
    ['of a text without publisher by another', { document: 'leaflet' }, { document: 'poster' }],
    ['of a named insider by another', insider('halm'), insider('nizamani')],
    ['of one body’s people by another’s', among('taliban'), among('iskp')],
    [
      'of somebody unnamed in another outlet',
      { ...commander, document: 'rival' },
      { ...commander, document: 'morning' },
    ],
    [
      'of somebody not said who in another document',
      { speaker: { kind: 'UNKNOWN' }, document: 'evening' },
      { speaker: { kind: 'UNKNOWN' }, document: 'morning' },
    ],
  ] as const)('never %s', (_what, by, from) => {
    expect(taken(by, from)).toEqual(['own-word-revised'])
  })
})
