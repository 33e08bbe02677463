import { judge } from '../../src/ingest/curate/judge'
import { revokeJudgement } from '../../src/ingest/curate/revokeJudgement'
import { isUnchanged } from '../../src/ingest/record/report'
import { rebuild } from '../../src/ingest/rebuild'
import { ask } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { nodes, relations, testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'
import { edges } from './support/edges'
import { attack, loadWorld, WORLD, type Data } from './support/world'

const graph = testGraph()
jest.setTimeout(120_000)
beforeEach(() => wipe(graph))

const TWICE: Data = {
  entities: [...WORLD.entities, { id: 'a-group', kind: 'ORGANIZATION', name: 'A group' }],
  events: [...WORLD.events, { id: 'an-attack', name: 'An attack', kind: 'INCIDENT' }],
  claims: [
    attack(),
    attack({ id: 'c-3', document: 'later-article', subject: 'a-group', event: 'an-attack' }),
  ],
}
const WHY = 'The same men under another name.'
const word = (a: string, b: string, verdict: 'SAME' | 'DIFFERENT' | 'UNSURE' = 'SAME') =>
  judge(graph, { a, b, verdict, why: WHY, by: 'Ada' })

test('a curator’s judgement stands beside the data, and a load leaves it alone', async () => {
  await loadWorld(graph, TWICE)

  await word('iskp', 'a-group')

  expect(Object.keys(await edges(graph))).toContain('a-group ATTACKED longan-hotel')
  expect(Object.keys(await edges(graph))).not.toContain('iskp ATTACKED longan-hotel')
  expect(await relations(graph, 'Entity.id', 'SAME_AS', 'Entity.id')).toEqual([['iskp', 'a-group']])
  expect(await nodes(graph, 'Judgement', ['a', 'verdict', 'why', 'by'])).toEqual([[null, 'SAME', WHY, 'Ada']])
  expect(isUnchanged(await loadWorld(graph, TWICE))).toBe(true)
  await expectRebuilt()
})

test('taken back with a reason, it stays to be read and nothing rests on it', async () => {
  await loadWorld(graph, TWICE)
  const before = await edges(graph)
  const { judgement } = await word('iskp', 'a-group')

  await revokeJudgement(graph, { id: judgement.id, why: 'Two commanders.' })

  expect(await edges(graph)).toEqual(before)
  expect(await nodes(graph, 'Judgement', ['revokedWhy'])).toEqual([['Two commanders.']])
  expect(await relations(graph, 'Entity.id', 'SAME_AS', 'Entity.id')).toEqual([])
  await expectRebuilt()
  await expect(revokeJudgement(graph, { id: judgement.id, why: 'Again.' })).rejects.toThrow(
    'already taken back',
  )
})

test('judgements that cannot all hold are reported, and none is dropped', async () => {
  await loadWorld(graph, TWICE)
  await word('iskp', 'a-group')

  const { conflicts } = await word('a-group', 'iskp', 'DIFFERENT')

  expect(conflicts).toEqual([
    expect.stringMatching(/^a-group and iskp are judged DIFFERENT \(by Ada, .*SAME by iskp and a-group/),
  ])
  expect(await nodes(graph, 'Judgement', ['verdict'])).toEqual([['DIFFERENT'], ['SAME']])
  const changed = { ...TWICE, claims: [attack()] }
  expect((await loadWorld(graph, changed)).conflicts).toEqual(conflicts)
})

test.each([
  ['iskp', 'iskp', 'iskp is always itself: judge two different things.'],
  [
    'isis-k',
    'a-group',
    'No entity or event has the id isis-k. Is it iskp (Islamic State – Khorasan Province)',
  ],
  ['nobody-at-all', 'a-group', 'No entity or event has the id nobody-at-all. {'],
  ['iskp', 'an-attack', 'an-attack is an event and iskp an entity, which are never the same'],
])('refuses %s and %s', async (a, b, message) => {
  await loadWorld(graph, TWICE)
  const before = await dump(graph)

  await expect(word(a, b)).rejects.toThrow(message)

  expect(await dump(graph)).toEqual(before)
})

test('refuses to take back what is not there, or what a file tells', async () => {
  const told = { a: 'iskp', b: 'a-group', verdict: 'SAME', why: WHY, by: 'Ada', at: '2026-01-01' } as const
  await loadWorld(graph, { ...TWICE, judgements: [told] })
  const [[id = ''] = []] = await nodes(graph, 'Judgement', ['id'])

  await expect(revokeJudgement(graph, { id: String(id), why: WHY })).rejects.toThrow('is told by world')
  await expect(revokeJudgement(graph, { id: 'judgement-0', why: WHY })).rejects.toThrow(
    'There is no judgement',
  )
})

const READ = `query Read($entity: ID!, $event: ID!) {
  byId: entity(id: $entity) { id said { totalCount } saidOf { totalCount } relations(direction: OUT) { nodes { id } } }
  byName: entity(name: "ISIS-K") { id }
  event(id: $event) { id claims { totalCount } responsibility { attributedTo { actor { id } claims { id } } } }
}`

test('reads follow it: an old id leads to what stands for both, with the claims of both', async () => {
  await loadWorld(graph, TWICE)
  await word('iskp', 'a-group')
  await word('hotel-attack', 'an-attack')

  const variables = { entity: 'iskp', event: 'hotel-attack' }
  const answer: unknown = JSON.parse(
    await ask(graph, schema, { source: READ, variables, operationName: null }),
  )

  expect(answer).toMatchObject({
    data: {
      byId: {
        id: 'a-group',
        saidOf: { totalCount: 2 },
        relations: {
          nodes: [{ id: 'a-group:ATTACKED:longan-hotel' }, { id: 'a-group:PERPETRATED:an-attack' }],
        },
      },
      byName: { id: 'a-group' },
      event: {
        id: 'an-attack',
        claims: { totalCount: 2 },
        responsibility: { attributedTo: [{ actor: { id: 'a-group' } }] },
      },
    },
  })
})

async function expectRebuilt(): Promise<void> {
  const before = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(before)
}
