import type { Graph } from '../../../src/graph/graph'
import type { Properties, World } from './world'

/**
 * Writes the world to an empty Neo4j as it is, with all that is wrong with it; backwards, so that the order in which Neo4j happens to
 * find things is not the right one.
 */
export async function record(graph: Graph, world: World): Promise<void> {
  const places = new Map(world.nodes.map((node, place) => [node, BigInt(place)]))
  const nodes = world.nodes.map(({ labels, properties, location }, place) => ({
    place: BigInt(place),
    labels,
    location,
    properties: packed(properties),
  }))
  const links = world.links.map(({ from, type, to, properties }) => ({
    from: places.get(from),
    type,
    to: places.get(to),
    properties: packed(properties),
  }))
  await graph.run({ name: 'test-nodes', text: CREATE_NODES }, { nodes: nodes.reverse() })
  await graph.run({ name: 'test-links', text: CREATE_LINKS }, { links: links.reverse() })
}

/** `place` is what the links find their ends by; nothing else reads it. */
const CREATE_NODES = `
UNWIND $nodes AS row
CREATE (n:$(row.labels))
SET n = row.properties, n.place = row.place
SET n.location = CASE WHEN row.location IS NULL THEN null ELSE point(row.location) END`

const CREATE_LINKS = `
UNWIND $links AS row
MATCH (a {place: row.from})
MATCH (b {place: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`

/** The driver packs a JavaScript number as a float. */
function packed(properties: Properties): Record<string, unknown> {
  const entries = Object.entries(properties).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value,
  ])
  return Object.fromEntries(entries)
}
