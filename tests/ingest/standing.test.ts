import { nodes, relations, testGraph, wipe } from '../support/graph'
import { edges } from './support/edges'
import { attack, denial, loadWorld } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))

test('an edge keeps the days on which its status changed', async () => {
  await loadWorld(graph, {
    claims: [attack(), attack({ id: 'c-3', document: 'later-article', ...BY_TALIBAN })],
  })

  const standing = [
    'id',
    'status',
    'statusDays',
    'statuses',
    'affirming',
    'denying',
    'documents',
    'origins',
    'events',
  ]
  expect(await nodes(graph, 'Proposition', standing)).toContainEqual([
    'ATTACKED|iskp|longan-hotel',
    'DISPUTED',
    ['2022-12-20', '2023-02-01'],
    ['AFFIRMED', 'DISPUTED'],
    1,
    1,
    1,
    1,
    1,
  ])
})

test('denying who did it undercuts who attacked whom, and leaves what was hit', async () => {
  await loadWorld(graph, { claims: [attack(), attack({ id: 'c-3', ...BY_TALIBAN, object: undefined })] })

  expect(await relations(graph, 'Claim.ref', 'UNDERCUTS', 'Proposition.id')).toEqual([
    ['c-3', 'ATTACKED|iskp|longan-hotel'],
  ])
  expect(await edges(graph)).toEqual({
    'hotel-attack HIT longan-hotel': 'AFFIRMED',
    'iskp ATTACKED longan-hotel': 'DISPUTED',
    'iskp PERPETRATED hotel-attack': 'DISPUTED',
  })
})

test('denying that it happened takes the ground from all of it', async () => {
  const nothing = { subject: undefined, predicate: undefined, object: undefined, respondsTo: 'c-1' }
  await loadWorld(graph, { claims: [attack(), attack({ id: 'c-3', ...BY_TALIBAN, ...nothing })] })

  expect(new Set(Object.values(await edges(graph)))).toEqual(new Set(['DISPUTED']))
})

test('a voided denial gives its ground back', async () => {
  const claims = [attack(), attack({ id: 'c-3', ...BY_TALIBAN, object: undefined })]
  await loadWorld(graph, { claims })

  await loadWorld(graph, { claims: [attack()] })

  expect(new Set(Object.values(await edges(graph)))).toEqual(new Set(['AFFIRMED']))
  expect(await relations(graph, 'VoidedClaim.ref', 'UNDERCUTS', 'Proposition.id')).toEqual([])
})

test('a word that its speaker takes back no longer counts, from the day on which that is known', async () => {
  const revision = denial({ id: 'c-3', revises: 'c-2', act: 'ASSERT', says: 'It is a danger after all.' })
  await loadWorld(graph, { claims: [denial({ document: 'article' }), revision] })

  expect(await relations(graph, 'Claim.ref', 'REVISES', 'Claim.ref')).toEqual([['c-3', 'c-2']])
  expect(await nodes(graph, 'Proposition', ['status', 'statusDays', 'statuses', 'denying'])).toEqual([
    ['AFFIRMED', ['2022-12-20', '2023-02-01'], ['DENIED', 'AFFIRMED'], 0],
  ])
})

test('a revision that is voided gives the word back', async () => {
  const word = denial({ document: 'article' })
  const revision = denial({ id: 'c-3', revises: 'c-2', act: 'ASSERT', says: 'It is a danger after all.' })
  await loadWorld(graph, { claims: [word, revision] })

  await loadWorld(graph, { claims: [word] })

  expect(await edges(graph)).toEqual({ 'iskp POSES_THREAT_TO taliban': 'DENIED' })
})

test('an event has the most precise date that its claims allow together, and never a more precise one', async () => {
  const claims = [attack({ when: '2022' }), attack({ id: 'c-3', document: 'later-article', when: '2022-12' })]
  await loadWorld(graph, { claims })

  expect(await nodes(graph, 'Event', ['when', 'earliest', 'latest', 'datePrecision'])).toEqual([
    ['2022-12', '2022-12-01', '2022-12-31', 'MONTH'],
  ])
  await loadWorld(graph, { claims: [attack()] })
  expect(await nodes(graph, 'Event', ['when', 'earliest', 'latest', 'datePrecision'])).toEqual([
    [null, null, null, null],
  ])
})

test('a claim says where it comes from, and whether that is independent', async () => {
  const counted = attack({ id: 'c-3', speaker: 'mujahid', capacity: 'OWN', basis: 'WITNESS' })
  await loadWorld(graph, { claims: [attack(), counted] })

  expect(await nodes(graph, 'Origin', ['id', 'name', 'independence'])).toEqual([
    ['origin-document-article', 'An article', 'NOT_ESTABLISHED'],
    ['origin-mujahid', 'Zabihullah Mujahid', 'ESTABLISHED'],
  ])
})

/** The same about the same, denied by the Taliban. */
const BY_TALIBAN = {
  speaker: 'taliban',
  capacity: 'OFFICIAL',
  for: 'taliban',
  act: 'DENY',
  says: 'It was not ISKP.',
} as const
