import { originOf, type Sourced } from '../../src/domain/origin'
import { aClaim, thing, words } from './aClaim'

function origin(given: Partial<Sourced>): string {
  const { id, rule } = originOf({ ...aClaim(), publisher: 'at-news', ...given }, (each) => each)
  return `${rule} ${id}`
}

const UNNAMED = { kind: 'UNNAMED', label: 'commanders', role: 'COMMANDER', count: 'SOME' } as const

test.each<[string, Partial<Sourced>]>([
  [
    'CURATOR origin-reuters',
    { origin: { entity: 'reuters', name: null, why: 'the same words', independence: null } },
  ],
  [
    'SPEAKER origin-sayed',
    { speaker: { kind: 'NAMED', entity: 'sayed', named: null }, via: [thing('reuters')] },
  ],
  [
    'BODY origin-taliban',
    {
      speaker: { kind: 'NAMED', entity: 'mujahid', named: null },
      capacity: 'OFFICIAL',
      speaksFor: 'taliban',
    },
  ],
  [
    'SPEAKER origin-mujahid',
    { speaker: { kind: 'NAMED', entity: 'mujahid', named: null }, capacity: 'INSIDER', speaksFor: 'taliban' },
  ],
  [
    'BODY origin-taliban',
    { speaker: UNNAMED, capacity: 'OFFICIAL', speaksFor: 'taliban', via: [thing('reuters')] },
  ],
  [
    'RELAY origin-reuters',
    { speaker: UNNAMED, capacity: 'INSIDER', speaksFor: 'taliban', via: [thing('reuters')] },
  ],
  ['RELAY origin-document-article-an-agency', { via: [words('An agency')] }],
  ['PUBLISHER origin-at-news', { speaker: UNNAMED }],
  ['DOCUMENT origin-document-article', { publisher: null }],
])('is %s', (expected, given) => {
  expect(origin(given)).toBe(expected)
})
