import neo4j, { type Driver } from 'neo4j-driver'
import { z } from 'zod'
import type { Address } from '../../src/graph/graph'
import type { Task } from '../../src/graph/database/progress'
import type { Properties } from '../graph/rows'
import type { NodeBatch, RelationshipBatch } from './batches'

/** Under which id Neo4j keeps a node, by the number that it has here. */
type Ids = Float64Array

export interface OnlineLoad {
  nodes(batches: AsyncIterable<NodeBatch>, task: Task): Promise<void>
  relationships(lanes: readonly AsyncIterable<RelationshipBatch>[], task: Task): Promise<void>
  close(): Promise<void>
}

/** Writes by the driver into a Neo4j that has none of it yet. */
export function onlineLoad(address: Address, nodeCount: number): OnlineLoad {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    disableLosslessIntegers: true,
  })
  const ids: Ids = new Float64Array(nodeCount)
  return {
    nodes: (batches, task) =>
      inLanes([batches, batches], task, async (batch) => {
        await createNodes(driver, batch, ids)
        return batch.nodes.length
      }),
    relationships: (lanes, task) =>
      inLanes(lanes, task, async (batch) => {
        await createRelationships(driver, batch, ids)
        return batch.relationships.length
      }),
    close: () => driver.close(),
  }
}

/** Works off the lanes side by side; one that is given twice is shared. `write` returns how many it wrote. */
async function inLanes<T>(
  lanes: readonly AsyncIterable<T>[],
  task: Task,
  write: (batch: T) => Promise<number>,
): Promise<void> {
  let done = 0
  await Promise.all(
    lanes.map(async (lane) => {
      const batches = lane[Symbol.asyncIterator]()
      for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
        done += await write(next.value)
        task.reach(done)
      }
    }),
  )
}

async function createNodes(driver: Driver, { labels, nodes }: NodeBatch, ids: Ids): Promise<void> {
  const keys = keysOf(nodes.map(([, properties]) => properties))
  const text = `
    UNWIND $rows AS row
    CREATE (node:${labels} ${mapOf(keys, 0)})
    RETURN collect(id(node)) AS ids`
  const rows = nodes.map(([, properties]) => valuesOf(keys, properties))
  const created = await write(driver, text, rows)
  nodes.forEach(([number], index) => (ids[number] = created[index] ?? 0))
}

/** By Neo4j's own ids: finding both ends through an index costs more than writing the relationship. */
async function createRelationships(
  driver: Driver,
  { type, relationships }: RelationshipBatch,
  ids: Ids,
): Promise<void> {
  const keys = keysOf(relationships.map(([, , properties]) => properties ?? {}))
  const text = `
    UNWIND $rows AS row
    MATCH (from) WHERE id(from) = row[0]
    MATCH (to) WHERE id(to) = row[1]
    CREATE (from)-[:${type} ${mapOf(keys, 2)}]->(to)
    RETURN [] AS ids`
  const rows = relationships.map(([from, to, properties]) => [
    BigInt(ids[from] ?? 0),
    BigInt(ids[to] ?? 0),
    ...valuesOf(keys, properties ?? {}),
  ])
  await write(driver, text, rows)
}

/** Properties travel as positional values: their names are sent once for a batch, not with each of its rows. */
function keysOf(all: readonly Properties[]): string[] {
  const keys = new Set<string>()
  for (const properties of all) for (const key in properties) keys.add(key)
  return [...keys].sort()
}

/** The map of properties whose values stand in `row` from `start` on. */
function mapOf(keys: readonly string[], start: number): string {
  const values = keys.map((key, index) => {
    const value = `row[${start + index}]`
    return `${key}: ${key === 'location' ? `point(${value})` : value}`
  })
  return `{${values.join(', ')}}`
}

/** The driver sends numbers as floats: what is whole goes as BigInt. */
function valuesOf(keys: readonly string[], properties: Properties): unknown[] {
  return keys.map((key) => {
    const value = properties[key]
    return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : (value ?? null)
  })
}

/** As often as Neo4j asks for it: lanes meet at hubs, and one of two that block each other is told to start again. */
async function write(driver: Driver, text: string, rows: readonly unknown[]): Promise<number[]> {
  const session = driver.session({ defaultAccessMode: 'WRITE' })
  try {
    return await session.executeWrite(async (transaction) => {
      const { records } = await transaction.run(text, { rows })
      return z.array(z.number()).parse(records[0]?.get('ids') ?? [])
    })
  } finally {
    await session.close()
  }
}
