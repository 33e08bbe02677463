import { rebuild } from '../../src/ingest/rebuild'
import { nodes, testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'
import { edges } from './support/edges'
import { attack, changed, loadWorld, WORLD, type Data } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))

const TWICE: Data = {
  entities: [...WORLD.entities, { id: 'a-group', kind: 'ORGANIZATION', name: 'A group' }],
  events: [...WORLD.events, { id: 'an-attack', name: 'An attack', kind: 'INCIDENT' }],
  claims: [
    attack({ when: '2022-12-12' }),
    attack({ id: 'c-3', document: 'later-article', subject: 'a-group', event: 'an-attack' }),
  ],
}
const verdict = { verdict: 'SAME', why: 'the same day and place', by: 'a curator', at: '2026-01-01' } as const
const judgements = [
  { a: 'iskp', b: 'a-group', ...verdict },
  { a: 'hotel-attack', b: 'an-attack', ...verdict },
]

test('what is judged the same stands as one, and both keep their claims', async () => {
  await loadWorld(graph, { ...TWICE, judgements })

  expect(await edges(graph)).toEqual({
    'a-group ATTACKED longan-hotel': 'AFFIRMED',
    'a-group PERPETRATED an-attack': 'AFFIRMED',
    'an-attack HIT longan-hotel': 'AFFIRMED',
  })
  expect(await nodes(graph, 'Proposition', ['id', 'affirming', 'events'])).toContainEqual([
    'ATTACKED|a-group|longan-hotel',
    2,
    1,
  ])
  expect(await nodes(graph, 'Event', ['id', 'when'])).toEqual([
    ['an-attack', '2022-12-12'],
    ['hotel-attack', '2022-12-12'],
  ])
  expect(await nodes(graph, 'Entity', ['id'])).toContainEqual(['iskp'])
})

test('a judgement that is taken back leaves no trace', async () => {
  await loadWorld(graph, TWICE)
  const before = await dump(graph)
  await loadWorld(graph, { ...TWICE, judgements })

  await loadWorld(graph, TWICE)

  expect(await dump(graph)).toEqual(before)
})

test.each(['DIFFERENT', 'UNSURE'] as const)('%s joins nothing', async (unlike) => {
  await loadWorld(graph, {
    ...TWICE,
    judgements: judgements.map((each) => ({ ...each, verdict: unlike })),
  })

  expect(Object.keys(await edges(graph))).toHaveLength(6)
})

test('another name of what stands for the others is in the texts of their claims', async () => {
  const claims = [attack()]
  await loadWorld(graph, { ...TWICE, claims, judgements })

  const entities = changed(TWICE.entities ?? [], 'a-group', { name: 'The Group' })
  await loadWorld(graph, { ...TWICE, claims, entities, judgements })

  expect(await nodes(graph, 'Proposition', ['text'])).toContainEqual(['The Group attacked Longan Hotel'])
  await expectRebuilt()
})

test('events judged the same ended as the one that stands for them', async () => {
  await loadWorld(graph, { ...TWICE, judgements })

  const events = changed(TWICE.events ?? [], 'an-attack', { completion: 'FOILED' })
  await loadWorld(graph, { ...TWICE, events, judgements })

  expect(await edges(graph)).toEqual({
    'a-group PERPETRATED an-attack': 'AFFIRMED',
    'a-group TARGETED longan-hotel': 'AFFIRMED',
  })
  await expectRebuilt()
})

/** What loads made one after the other is what a rebuild makes at once. */
async function expectRebuilt(): Promise<void> {
  const before = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(before)
}
