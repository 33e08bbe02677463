import { isUnchanged } from '../../src/ingest/record/report'
import { nodes, relations, testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'
import { edges } from './support/edges'
import { attack, changed, denial, loadWorld, WORLD } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))

test('a claim stands with its speaker, document and place, and draws its edges', async () => {
  await loadWorld(graph, { claims: [denial()] })

  expect(await relations(graph, 'Claim.ref', 'SPOKEN_BY', 'Entity.id')).toEqual([['c-2', 'taliban']])
  expect(await relations(graph, 'Claim.ref', 'SPEAKS_FOR', 'Organization.id')).toEqual([['c-2', 'taliban']])
  expect(await relations(graph, 'Claim.ref', 'EVIDENCED_BY', 'Document.id')).toEqual([
    ['c-2', 'later-article'],
  ])
  expect(await relations(graph, 'Claim.ref', 'DENIES', 'Proposition.id')).toEqual([
    ['c-2', 'POSES_THREAT_TO|iskp|taliban'],
  ])
  expect(await nodes(graph, 'Claim', ['ref', 'polarity', 'knownFrom', 'certainty'])).toEqual([
    ['c-2', 'DENIED', '2023-02-01', 'CERTAIN'],
  ])
  expect(await edges(graph)).toEqual({ 'iskp POSES_THREAT_TO taliban': 'DENIED' })
})

test('entities carry their kinds as labels, their names folded, and where they lie', async () => {
  await loadWorld(graph, {})

  expect(await nodes(graph, 'Actor', ['id'])).toEqual([['iskp'], ['mujahid'], ['taliban']])
  expect(await relations(graph, 'Organization.id', 'HAS_NAME', 'Name.key')).toEqual([
    ['iskp', 'isis k'],
    ['iskp', 'islamic state khorasan province'],
    ['taliban', 'taliban'],
  ])
  expect(await relations(graph, 'Facility.id', 'WITHIN', 'Locality.id')).toEqual([['longan-hotel', 'kabul']])
})

test('unnamed participants are labels of their claim, never entities', async () => {
  const claim = attack({ id: 'c-3', event: undefined, aspect: 'REPEATED', object: [{ text: 'mosques' }] })
  await loadWorld(graph, { claims: [claim] })

  expect(await relations(graph, 'Claim.ref', 'OBJECT', 'Label.text')).toEqual([['c-3', 'mosques']])
  expect(await edges(graph)).toEqual({})
})

test('loading the same again writes nothing, and says so', async () => {
  const claims = [attack(), denial()]
  const first = await loadWorld(graph, { claims })
  const before = await dump(graph)

  const again = await loadWorld(graph, { claims })

  expect(first.claims).toEqual({ added: 2, voided: 0, unchanged: 0 })
  expect(again.claims).toEqual({ added: 0, voided: 0, unchanged: 2 })
  expect(isUnchanged(again)).toBe(true)
  expect(await dump(graph)).toEqual(before)
})

test('the order of claims makes no difference', async () => {
  const claims = [attack(), attack({ id: 'c-3', speaker: 'taliban', predicate: 'TARGETED' }), denial()]
  await loadWorld(graph, { claims })
  const before = await dump(graph)
  await wipe(graph)

  await loadWorld(graph, { claims: [...claims].reverse() })

  expect(await dump(graph)).toEqual(before)
})

test('editing a file voids what is gone and adds what is new', async () => {
  await loadWorld(graph, { claims: [attack(), denial()] })

  const report = await loadWorld(graph, { claims: [attack({ says: 'ISKP struck the hotel.' }), denial()] })

  expect(report.claims).toEqual({ added: 1, voided: 1, unchanged: 1 })
  expect(await nodes(graph, 'VoidedClaim', ['says'])).toEqual([['ISKP attacked the hotel.']])
  expect(await nodes(graph, 'Claim', ['says'])).toEqual([['ISKP is no danger.'], ['ISKP struck the hotel.']])
  expect(await relations(graph, 'VoidedClaim.ref', 'AFFIRMS', 'Proposition.id')).toEqual([])
})

test('what an edited file leaves is what it would have made from the beginning', async () => {
  await loadWorld(graph, { claims: [denial()] })
  const expected = await dump(graph)
  await wipe(graph)
  await loadWorld(graph, { claims: [attack({ when: '2022-12-12' }), denial()] })

  await loadWorld(graph, { claims: [denial()] })

  const voided = (line: string) =>
    line.includes('VoidedClaim') || (line.startsWith('(claim-') && !expected.includes(line))
  expect((await dump(graph)).filter((line) => !voided(line))).toEqual(expected)
  expect(await edges(graph)).toEqual({ 'iskp POSES_THREAT_TO taliban': 'DENIED' })
})

test('a voided claim that comes back is the claim it was', async () => {
  await loadWorld(graph, { claims: [attack(), denial()] })
  const before = await dump(graph)
  await loadWorld(graph, { claims: [denial()] })

  await loadWorld(graph, { claims: [attack(), denial()] })

  expect(await dump(graph)).toEqual(before)
})

test('a claim that two sources hold is voided when both have let it go', async () => {
  const claims = [attack()]
  await loadWorld(graph, { claims }, { source: 'one' })
  await loadWorld(graph, { claims }, { source: 'two' })

  await loadWorld(graph, {}, { source: 'one' })
  expect(await nodes(graph, 'Claim', ['ref'])).toEqual([['c-1']])
  await loadWorld(graph, {}, { source: 'two' })
  expect(await nodes(graph, 'Claim', ['ref'])).toEqual([])
})

const NOTHING = { documents: [], entities: [], events: [] }

/** Ids of everything that answers are made of. */
async function standing(): Promise<Record<string, unknown[]>> {
  const labels = ['Entity', 'Actor', 'Facility', 'Event', 'Document', 'Claim', 'Proposition', 'Origin']
  const found = await Promise.all(
    labels.map(async (label) => [label, (await nodes(graph, label, ['id'])).flat()] as const),
  )
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0))
}

test('things that nobody holds go from every list, by every name, and stay for voided claims alone', async () => {
  await loadWorld(graph, { claims: [attack()] })

  const report = await loadWorld(graph, NOTHING)

  expect(report.things.removed).toBe(8)
  expect(await standing()).toEqual({})
  expect(await nodes(graph, 'Name', ['key'])).toEqual([])
  expect(await edges(graph)).toEqual({})
  expect(await nodes(graph, 'VoidedEntity', ['id'])).toEqual([['iskp'], ['kabul'], ['longan-hotel']])
  expect(await relations(graph, 'VoidedClaim.ref', 'OF_EVENT', 'VoidedEvent.name')).toEqual([
    ['c-1', 'Attack on the hotel'],
  ])
  expect(await relations(graph, 'VoidedClaim.ref', 'EVIDENCED_BY', 'VoidedDocument.title')).toEqual([
    ['c-1', 'An article'],
  ])
})

test('what comes back is what it was, with its claims or without them', async () => {
  await loadWorld(graph, { claims: [attack({ when: '2022-12-12' })] })
  const whole = await dump(graph)
  await loadWorld(graph, {})
  const bare = await dump(graph)
  await loadWorld(graph, NOTHING)

  await loadWorld(graph, {})
  expect(await dump(graph)).toEqual(bare)

  await loadWorld(graph, NOTHING)
  await loadWorld(graph, { claims: [attack({ when: '2022-12-12' })] })
  expect(await dump(graph)).toEqual(whole)
})

test('a thing stays as long as the claim of another source refers to it, and goes with that', async () => {
  const own = denial({ id: 'own-1', object: 'longan-hotel' })
  await loadWorld(graph, {})
  await loadWorld(graph, { ...NOTHING, claims: [own] }, { source: 'own.yaml' })

  await loadWorld(graph, NOTHING)
  expect((await standing())['Entity']).toEqual(['iskp', 'kabul', 'longan-hotel', 'taliban'])

  await loadWorld(graph, NOTHING, { source: 'own.yaml' })
  expect(await standing()).toEqual({})
  expect(await nodes(graph, 'Name', ['key'])).toEqual([])
})

test('an id that comes back as another sort of thing is that thing alone', async () => {
  await loadWorld(graph, { claims: [attack()] })
  await loadWorld(graph, NOTHING)

  const event = { id: 'longan-hotel', name: 'A fire', kind: 'INCIDENT' } as const
  await loadWorld(graph, { ...NOTHING, events: [event] })

  expect(await standing()).toEqual({ Event: ['longan-hotel'] })
  expect(await nodes(graph, 'Event', ['name', 'aliases'])).toEqual([['A fire', null]])
  expect(await nodes(graph, 'VoidedEntity', ['id'])).toEqual([['iskp'], ['kabul']])
})

test('another day of a document is another day of its claims and of what rests on them', async () => {
  await loadWorld(graph, { claims: [attack()] })

  await loadWorld(graph, {
    claims: [attack()],
    documents: changed(WORLD.documents, 'article', { knownFrom: '2022-12-24' }),
  })

  expect(await nodes(graph, 'Claim', ['ref', 'knownFrom'])).toEqual([['c-1', '2022-12-24']])
  expect(await nodes(graph, 'Proposition', ['id', 'firstKnown'])).toContainEqual([
    'ATTACKED|iskp|longan-hotel',
    '2022-12-24',
  ])
})

test('an attack that turns out to be foiled was aimed, and hit nothing', async () => {
  await loadWorld(graph, { claims: [attack()] })

  await loadWorld(graph, {
    claims: [attack()],
    events: changed(WORLD.events, 'hotel-attack', { completion: 'FOILED' }),
  })

  expect(await edges(graph)).toEqual({
    'iskp PERPETRATED hotel-attack': 'AFFIRMED',
    'iskp TARGETED longan-hotel': 'AFFIRMED',
  })
})

test('another name of an entity is in every text made of it', async () => {
  await loadWorld(graph, { claims: [attack()] })

  await loadWorld(graph, { claims: [attack()], entities: changed(WORLD.entities, 'iskp', { name: 'ISKP' }) })

  expect(await nodes(graph, 'Proposition', ['text'])).toContainEqual(['ISKP attacked Longan Hotel'])
})

test('a name that a thing lets go is gone, unless something else has it', async () => {
  await loadWorld(graph, {
    entities: changed(WORLD.entities, 'taliban', { aliases: ['Students', 'ISIS-K'] }),
  })

  await loadWorld(graph, { entities: changed(WORLD.entities, 'taliban', { aliases: [] }) })

  expect(await nodes(graph, 'Name', ['key'])).toEqual([
    ['attack on the hotel'],
    ['isis k'],
    ['islamic state khorasan province'],
    ['kabul'],
    ['longan hotel'],
    ['taliban'],
    ['zabihullah mujahid'],
  ])
})

test('a repeat in the same document is one claim with two places', async () => {
  const again = attack({ id: 'c-9', evidence: { start: 55, end: 65, sha256: 'c'.repeat(64) } })
  const report = await loadWorld(graph, { claims: [attack(), again] })

  expect(report.claims.added).toBe(1)
  expect(await relations(graph, 'Claim.ref', 'EVIDENCED_BY', 'Document.id')).toHaveLength(2)
})

test('a user’s file may speak of what the graph holds already', async () => {
  await loadWorld(graph, { claims: [attack()] })
  const own = denial({
    id: 'own-1',
    respondsTo: 'c-1',
    predicate: 'ATTACKED',
    object: undefined,
    event: 'hotel-attack',
  })

  await loadWorld(graph, { documents: [], entities: [], events: [], claims: [own] }, { source: 'own.yaml' })

  expect(await relations(graph, 'Claim.ref', 'RESPONDS_TO', 'Claim.ref')).toEqual([['own-1', 'c-1']])
  expect(await edges(graph)).toMatchObject({
    'iskp PERPETRATED hotel-attack': 'DISPUTED',
    'iskp ATTACKED longan-hotel': 'DISPUTED',
    'hotel-attack HIT longan-hotel': 'AFFIRMED',
  })
})
