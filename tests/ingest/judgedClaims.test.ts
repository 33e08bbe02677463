import { ask } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { judge } from '../../src/ingest/curate/judge'
import { values } from '../support/ask'
import { testGraph } from '../support/graph'
import { attack, denial, loadWorld, WORLD } from './support/world'

/** Everything by which what claims name is found, by an id of the group and of the event. */
const QUESTIONS: Readonly<Record<string, (group: string, event: string) => string>> = {
  claimsByTopic: (group) => `claims(where: { about: { id: "${group}" } }) { totalCount }`,
  claimsBySpeaker: (group) => `claims(where: { speaker: { id: "${group}" } }) { totalCount }`,
  claimsByBody: (group) => `claims(where: { speaksFor: { id: "${group}" } }) { totalCount }`,
  claimsByEvent: (_group, event) => `claims(where: { event: "${event}" }) { totalCount }`,
  claimsByEventOrNothing: (_group, event) => `claims(where: { or: [{ event: "${event}" }] }) { totalCount }`,
  documentsByName: (group) => `documents(where: { names: { id: "${group}" } }) { totalCount }`,
  saidAbout: (group) => `entity(name: "Taliban") { said(about: { id: "${group}" }) { totalCount } }`,
  originsByTopic: (group) => `origins(about: { id: "${group}" }) { totalCount }`,
  originsByEvent: (_group, event) => `origins(event: "${event}") { totalCount }`,
  disputesByTopic: (group) => `disputes(where: { about: { id: "${group}" } }) { totalCount }`,
  disputesByVoice: (group) => `disputes(where: { voice: { id: "${group}" } }) { totalCount }`,
  disputesByEvent: (_group, event) => `disputes(where: { event: "${event}" }) { totalCount }`,
  changes: (group) =>
    `changes(from: "2000-01-01", to: "2030-01-01", about: { id: "${group}" }) { changes { what } }`,
}
const NAMES = Object.keys(QUESTIONS)

const SPEAKING = { speaker: 'iskp', capacity: 'OFFICIAL', for: 'iskp' } as const
const word = (start: number) => ({ start, end: start + 1, sha256: 'c'.repeat(64) })
const CLAIMS = [
  attack(),
  attack({ id: 'c-4', ...SPEAKING, act: 'CLAIM_RESPONSIBILITY', evidence: word(5) }),
  denial(),
  denial({ id: 'c-5', ...SPEAKING, act: 'ASSERT', evidence: word(1) }),
  denial({ id: 'c-6', predicate: 'ATTACKED', object: undefined, event: 'hotel-attack', evidence: word(2) }),
]

const graph = testGraph()
const found: Record<'before' | 'byOldId' | 'byStandingId', unknown> = {
  before: null,
  byOldId: null,
  byStandingId: null,
}
beforeAll(async () => {
  await loadWorld(graph, {
    entities: [...WORLD.entities, { id: 'a-group', kind: 'ORGANIZATION', name: 'A group' }],
    events: [...WORLD.events, { id: 'an-attack', name: 'An attack', kind: 'INCIDENT' }],
    claims: CLAIMS,
  })
  found.before = await all('iskp', 'hotel-attack')
  await judge(graph, { a: 'iskp', b: 'a-group', verdict: 'SAME', why: 'One group.', by: 'Ada' })
  await judge(graph, { a: 'hotel-attack', b: 'an-attack', verdict: 'SAME', why: 'One attack.', by: 'Ada' })
  found.byOldId = await all('iskp', 'hotel-attack')
  found.byStandingId = await all('a-group', 'an-attack')
}, 120_000)

test.each(NAMES)('%s loses nothing by a judgement, by either id', (name) => {
  const before = sizeOf(found.before, name)
  expect(before).toBeGreaterThan(0)
  expect([sizeOf(found.byOldId, name), sizeOf(found.byStandingId, name)]).toEqual([before, before])
})

async function all(group: string, event: string): Promise<unknown> {
  const source = `{ ${NAMES.map((name) => `${name}: ${QUESTIONS[name]?.(group, event) ?? ''}`).join('\n')} }`
  const { data, errors }: { data: unknown; errors?: unknown } = JSON.parse(
    await ask(graph, schema, { source, variables: {}, operationName: null }),
  )
  expect(errors).toBeUndefined()
  return data
}

/** How many there are in the one list of an answer. */
function sizeOf(answers: unknown, name: string): number {
  const lists = [...values(answers, name), ...values(answers, name, 'said')]
  const totals = lists
    .flatMap((list) => values(list, 'totalCount'))
    .filter((total) => typeof total === 'number')
  return totals[0] ?? values(answers, name, 'changes').length
}
