import { fold } from '../../src/domain/fold'
import { idsIn, namesOf, readShippedData, shippedFiles, type ShippedClaim } from './shippedData'

const data = readShippedData()
const { documents, entities, events, claims, judgements } = data

test('the five articles are there with all their claims and events', () => {
  expect(documents.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004'])
  expect(events).toHaveLength(12)
  expect(claims.length).toBeGreaterThanOrEqual(151)
  expect(entities).toHaveLength(53)
})

test.each([
  ['000', 44],
  ['001', 23],
  ['002', 33],
  ['003', 21],
  ['004', 30],
])('article %s keeps every claim of its first coding', (document, count) => {
  const numbers = claims.filter((claim) => claim.document === document).map(({ id }) => Number(id.slice(4)))
  for (let number = 1; number <= count; number++) expect(numbers).toContain(number)
})

test('every document says from which day it is known, and why', () => {
  for (const { knownFrom, knownAtEarliest, dateBasis } of documents) {
    expect(dateBasis.length).toBeGreaterThan(20)
    if (knownAtEarliest != null) expect(knownAtEarliest <= knownFrom).toBe(true)
  }
  expect(documents.map(({ knownFrom }) => knownFrom)).toEqual([
    '2023-01-31',
    '2021-09-24',
    '2026-11-21',
    '2026-11-21',
    '2022-05-31',
  ])
})

test('no id is used twice', () => {
  const things = [...documents, ...entities, ...events].map(({ id }) => id)
  expect(repeated(things)).toEqual([])
  expect(repeated(claims.map(({ id }) => id))).toEqual([])
})

test('whatever a claim, a document, an entity or a judgement refers to exists', () => {
  const things = new Set([...entities, ...events].map(({ id }) => id))
  const references = [
    ...claims.flatMap(idsIn),
    ...documents.flatMap(({ publisher, author }) => [publisher, author]),
    ...entities.map(({ within }) => within),
    ...judgements.flatMap(({ a, b }) => [a, b]),
  ]
  expect(references.filter((id) => id != null && !things.has(id))).toEqual([])

  const refs = new Set(claims.map(({ id }) => id))
  expect(claims.filter(({ respondsTo }) => respondsTo !== undefined && !refs.has(respondsTo))).toEqual([])
})

test('every event is told of by a claim', () => {
  const told = new Set(claims.flatMap(idsIn))
  expect(events.filter(({ id }) => !told.has(id))).toEqual([])
})

test('every entity has a description, and no name twice', () => {
  for (const entity of entities) {
    expect(entity.description).toBeDefined()
    expect(repeated(namesOf(entity).map(fold))).toEqual([])
  }
})

test('every entity that no claim touches belongs to a document or to what a claim says in words', () => {
  const touched = new Set([
    ...claims.flatMap(idsIn),
    ...documents.flatMap(({ publisher, author }) => [publisher, author]),
  ])
  const untouched = entities.map(({ id }) => id).filter((id) => !touched.has(id))
  expect(untouched.sort()).toEqual(['daikundi', 'khyber-pakhtunkhwa'])
})

test('a claim says one sentence, and no two claims say the same', () => {
  for (const { says } of claims) expect(says).toMatch(/^[A-Z].*[.)]$/)
  expect(repeated(claims.map(({ says }) => says))).toEqual([])
})

test('no claim is a repeat of another', () => {
  expect(repeated(claims.filter(({ predicate }) => predicate !== undefined).map(contentOf))).toEqual([])
})

test('evidence is kept as place and hash, never as the words of an article', () => {
  for (const { evidence } of claims) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const span of evidence) expect(Object.keys(span)).toEqual(['start', 'end', 'sha256'])
  }
})

test('every file names the schema by which editors check it', () => {
  for (const { name, text } of shippedFiles()) {
    const schema = name.includes('/') ? '../schema.json' : './schema.json'
    expect(text.startsWith(`# yaml-language-server: $schema=${schema}\n`)).toBe(true)
  }
})

/** What makes a claim a repeat of another. */
function contentOf(claim: ShippedClaim): string {
  const { document, speaker, act, polarity, subject, predicate, object, event, place, when } = claim
  const { aspect, modality, certainty } = claim
  const denied = act === 'DENY' ? 'DENIED' : (polarity ?? 'AFFIRMED')
  return JSON.stringify([
    [document, speaker, denied, subject, predicate, object, event, place, when],
    [aspect, modality, certainty],
  ])
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
