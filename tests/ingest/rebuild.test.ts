import { silentProgress } from '../../src/graph/database/progress'
import { migrate } from '../../src/graph/migrate'
import { dataFiles } from '../../src/ingest/dataFiles'
import { load } from '../../src/ingest/load'
import { rebuild, rebuildOutdated } from '../../src/ingest/rebuild'
import { testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'

const graph = testGraph()
beforeAll(async () => {
  await wipe(graph)
  await load(graph, { source: 'data', files: dataFiles(), articlesDir: null })
}, 120_000)

test('a rebuild changes nothing', async () => {
  const before = await dump(graph)

  await rebuild(graph, silentProgress, 70)

  expect(await dump(graph)).toEqual(before)
}, 120_000)

test('a rebuild repairs what was damaged', async () => {
  const before = await dump(graph)
  const damages = [
    "MATCH ()-[r:ATTACKED]->() SET r.status = 'DENIED', r.affirming = 99",
    "MATCH (a:Entity {id: 'china'}), (b:Entity {id: 'iskp'}) CREATE (a)-[:ATTACKED {id: 'china:ATTACKED:iskp'}]->(b)",
    'MATCH (p:Proposition) WITH p LIMIT 20 DETACH DELETE p',
    "CREATE (:Proposition {id: 'ATTACKED|a|b'})",
    'MATCH (o:Origin) WITH o LIMIT 3 DETACH DELETE o',
    "MATCH (e:Event) SET e.when = '1999', e.earliest = '1999-01-01'",
    'MATCH (:Claim)-[r:AFFIRMS]->() WITH r LIMIT 30 DELETE r',
    "CREATE (:Dispute {id: 'dispute-none', froms: [], untils: []})",
    "MATCH (d:Dispute {key: 'WEAKENED|iskp'}) DETACH DELETE d",
    "MATCH (f:Figure) SET f.key = 'QUANTITY|none|KILLED'",
    "CREATE (:Outdated {what: 'projection'})",
  ]
  for (const text of damages) await graph.run({ name: 'test-damage', text })
  expect(await dump(graph)).not.toEqual(before)

  await rebuild(graph)

  expect(await dump(graph)).toEqual(before)
}, 120_000)

test('tells how far it is', async () => {
  const reached: string[] = []
  const said = await rebuild(graph, {
    say: () => undefined,
    begin: (title, total) => ({
      reach: (done) => reached.push(`${title} ${done === total}`),
      end: () => undefined,
      giveUp: () => undefined,
    }),
  })

  expect(reached).toEqual([
    'claims true',
    'events true',
    'propositions true',
    'origins true',
    'disputes of events true',
    'disputes of propositions true',
  ])
  expect(said).toMatch(/^\d+ propositions, \d+ origins and \d+ disputes made anew from \d+ claims\.$/)
}, 120_000)

test('what stood before disputes were kept is made anew once, when a migration asks for it', async () => {
  const before = await dump(graph)
  await graph.run({ name: 'test-before', text: 'MATCH (d:Dispute) DETACH DELETE d' })
  await graph.run({ name: 'test-before', text: 'MATCH (f:Figure) REMOVE f.key' })
  await graph.run({ name: 'test-before', text: 'MATCH (m:Migration {number: 4}) DELETE m' })

  expect(await migrate(graph)).toEqual(['004-disputes'])

  expect(await rebuildOutdated(graph, silentProgress)).toMatch(/made anew/)
  expect(await rebuildOutdated(graph, silentProgress)).toBeNull()
  expect(await dump(graph)).toEqual(before)
}, 120_000)
