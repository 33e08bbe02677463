import { describeLoad, type LoadReport } from '../../../src/ingest/record/report'

const NOTHING: LoadReport = {
  source: 'mine.yaml',
  claims: { added: 0, voided: 0, unchanged: 4 },
  things: { added: 0, changed: 0, removed: 0, unchanged: 2 },
  quotes: 0,
  conflicts: [],
}

test('one is one, and not several', () => {
  const claims = { added: 1, voided: 1, unchanged: 4 }
  const things = { ...NOTHING.things, added: 1 }
  expect(describeLoad({ ...NOTHING, claims, things })).toBe(
    'mine.yaml: 1 claim added, 1 voided, 4 unchanged; 1 other entry added, 0 changed, 0 removed',
  )
})

test('words that came to hand are told, when nothing else is new', () => {
  expect(describeLoad({ ...NOTHING, quotes: 3 })).toBe(
    'mine.yaml: 0 claims added, 0 voided, 4 unchanged; 0 other entries added, 0 changed, 0 removed; the words of 3 places came to hand or went',
  )
})

test('nothing new is said to be nothing new', () => {
  expect(describeLoad(NOTHING)).toBe('mine.yaml: nothing new (4 claims unchanged)')
})
