import { silentProgress } from '../../src/graph/database/progress'
import { dataFiles } from '../../src/ingest/dataFiles'
import { load } from '../../src/ingest/load'
import { rebuild } from '../../src/ingest/rebuild'
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
    }),
  })

  expect(reached).toEqual(['claims true', 'events true', 'propositions true', 'origins true'])
  expect(said).toMatch(/^\d+ propositions and \d+ origins made anew from \d+ claims\.$/)
}, 120_000)
