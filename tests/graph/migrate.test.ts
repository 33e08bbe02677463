import { migrate, readMigrations, type Migration } from '../../src/graph/migrate'
import { nodes, testGraph } from '../support/graph'

const graph = testGraph()
const SHIPPED = readMigrations()
const TRIED = 999

function migration(text: string): Migration {
  return {
    number: TRIED,
    name: '999-tried',
    sha256: text,
    statements: text.split(';').map((part) => part.trim()),
  }
}

afterEach(async () => {
  for (const text of [`MATCH (m:Migration {number: ${TRIED}}) DELETE m`, 'MATCH (t:Tried) DELETE t']) {
    await graph.run({ name: 'test-clean', text })
  }
})

test('every migration has a number of its own', () => {
  const numbers = SHIPPED.map(({ number }) => number)
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other))
})

test('what is applied is recorded, and not applied again', async () => {
  await migrate(graph)

  expect(await migrate(graph)).toEqual([])
  const recorded = await nodes(graph, 'Migration', ['name', 'sha256'])
  expect(recorded).toEqual(SHIPPED.map(({ name, sha256 }) => [name, sha256]))
})

test('a new migration is applied once, statement by statement', async () => {
  const all = [...SHIPPED, migration("CREATE (:Tried {id: 'a'}); CREATE (:Tried {id: 'b'})")]

  expect(await migrate(graph, all)).toEqual(['999-tried'])
  expect(await migrate(graph, all)).toEqual([])
  expect(await nodes(graph, 'Tried', ['id'])).toEqual([['a'], ['b']])
})

test('two processes that start at once apply it once', async () => {
  const all = [...SHIPPED, migration("CREATE (:Tried {id: 'a'})")]

  const applied = await Promise.all([migrate(graph, all), migrate(graph, all)])

  expect(applied.flat()).toEqual(['999-tried'])
  expect(await nodes(graph, 'Tried', ['id'])).toEqual([['a']])
})

test('a recorded migration whose file has changed is refused, with the way out', async () => {
  await migrate(graph, [...SHIPPED, migration("CREATE (:Tried {id: 'a'})")])

  await expect(migrate(graph, [...SHIPPED, migration("CREATE (:Tried {id: 'b'})")])).rejects.toThrow(
    /cypher\/migrations\/999-tried\.cypher has changed since the database applied it: restore the file/,
  )
})

test('a migration that this version does not know is refused', async () => {
  await migrate(graph, [...SHIPPED, migration("CREATE (:Tried {id: 'a'})")])

  await expect(migrate(graph, SHIPPED)).rejects.toThrow(
    /has the migration 999-tried, which this version does not know/,
  )
})

test('every index that reads rely on is there', async () => {
  const rows = await graph.read({
    name: 'test-indexes',
    text: "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name",
  })
  expect(rows).toEqual([])
  const names = await graph.read({
    name: 'test-indexes',
    text: "SHOW INDEXES YIELD name WHERE name IN ['names', 'claim_id', 'voided_claim_id', 'name_key', 'entity_location'] RETURN count(*) AS count",
  })
  expect(names).toEqual([{ count: 5 }])
})
