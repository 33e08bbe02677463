import { mergeRepeats, repeatKey } from '../../src/domain/repeats'
import { aClaim, BY_ISKP, thing } from './aClaim'

const LATER = { start: 90, end: 99, sha256: 'b'.repeat(64), quote: null }

test('a repeat is the claim that is there: its place in the text is added', () => {
  const { claims, repeats } = mergeRepeats([
    aClaim(),
    aClaim({ ref: 'c-2', says: 'Once more.', evidence: [LATER] }),
  ])
  expect(claims).toHaveLength(1)
  expect(claims[0]?.evidence).toEqual([...aClaim().evidence, LATER])
  expect([...repeats]).toEqual([['c-2', 'c-1']])
})

test('the same place twice is one', () => {
  expect(mergeRepeats([aClaim(), aClaim({ ref: 'c-2' })]).claims[0]?.evidence).toHaveLength(1)
})

test.each([
  ['document', { document: 'other' }],
  ['speaker', BY_ISKP],
  ['polarity', { polarity: 'DENIED' }],
  ['certainty', { certainty: 'POSSIBLE' }],
  ['modality', { modality: 'INTENDED' }],
  ['aspect', { aspect: 'RISING' }],
  ['object', { objects: [thing('kabul-airport')] }],
  ['event', { events: [] }],
  ['place', { place: 'kabul' }],
  ['period', { when: '2022' }],
] as const)('another %s is another claim', (_part, given) => {
  expect(repeatKey(aClaim(given))).not.toBe(repeatKey(aClaim()))
})

test('without a predicate, what is said tells claims apart', () => {
  const statement = { predicate: null, objects: [], events: [] }
  expect(repeatKey(aClaim({ ...statement, says: 'One.' }))).not.toBe(
    repeatKey(aClaim({ ...statement, says: 'Other.' })),
  )
})
