import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphOf } from '../../bench/graph/graph'
import { batchesOf } from '../../bench/load/batches'
import { writeMade, type MadeGraph } from '../../bench/load/made'
import { onlineLoad } from '../../bench/load/online'
import { silentProgress } from '../../src/graph/database/progress'
import { makeDisputes, rebuild } from '../../src/ingest/rebuild'
import { dump } from '../ingest/support/dump'
import { testGraph, wipe } from '../support/graph'
import { testDatabase } from '../support/testDatabase'

const graph = testGraph()
const task = silentProgress.begin('', 0)
let folder = ''
let made: MadeGraph

beforeAll(async () => {
  await wipe(graph)
  folder = await mkdtemp(join(tmpdir(), 'bench-'))
  made = await writeMade(folder, batchesOf(graphOf(0.01, 1)))
  const online = onlineLoad(testDatabase().address, made.nodeCount)
  await online.nodes(made.nodes(), task)
  await online.relationships([made.lane(0), made.lane(1)], task)
  await online.close()
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

it('writes every node and relationship that was made', async () => {
  const lines = await dump(graph)

  expect(lines).toHaveLength(made.nodeCount + made.relationshipCount)
})

it('writes what the projection would draw from the claims: rebuilding it changes nothing', async () => {
  await makeDisputes(graph, silentProgress)
  const before = await dump(graph)

  await rebuild(graph)

  expect(await dump(graph)).toEqual(before)
}, 120_000)
