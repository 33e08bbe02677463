import { z } from 'zod'
import { connect, type Graph, type Row } from '../../src/graph/graph'
import { wipe } from '../../src/graph/wipe'
import { testDatabase } from './testDatabase'

export { wipe }

/** The database of the run, empty but for its schema when this suite begins; closed when it ends. */
export function testGraph(): Graph {
  const graph = sharedGraph()
  beforeAll(() => wipe(graph))
  return graph
}

/** The database of the run as the suite before has left it; closed when this one ends. */
export function sharedGraph(): Graph {
  const graph = connect(testDatabase().address)
  afterAll(() => graph.close())
  return graph
}

/**
 * The nodes with this label, as lists of the named properties (null where absent), sorted:
 * `nodes(graph, 'Person', ['id', 'name'])`.
 */
export async function nodes(
  graph: Graph,
  label: string,
  properties: readonly string[],
): Promise<unknown[][]> {
  const text = `MATCH (n:${word(label)}) RETURN [property IN $properties | n[property]] AS found`
  return foundIn(await graph.read({ name: 'test-nodes', text }, { properties }))
}

/**
 * The pairs of nodes that a relationship of this type joins, each end as LABEL.PROPERTY, sorted:
 * `relations(graph, 'Claim.id', 'SPOKEN_BY', 'Entity.id')`.
 */
export async function relations(graph: Graph, from: string, type: string, to: string): Promise<unknown[][]> {
  const [a, b] = [endOf(from), endOf(to)]
  const text = `
    MATCH (a:${a.label})-[:${word(type)}]->(b:${b.label})
    RETURN [a.${a.property}, b.${b.property}] AS found`
  return foundIn(await graph.read({ name: 'test-relations', text }))
}

function endOf(end: string): { label: string; property: string } {
  const [label = '', property = ''] = end.split('.')
  return { label: word(label), property: word(property) }
}

function word(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`${name} is no name of a label, a property or a relationship.`)
  return name
}

const foundSchema = z.object({ found: z.array(z.unknown()) })

function foundIn(rows: readonly Row[]): unknown[][] {
  return rows
    .map((row) => foundSchema.parse(row).found)
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
}
