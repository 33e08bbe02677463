import { z } from 'zod'
import type { Graph } from '../../../src/graph/graph'
import { World, type GraphNode, type Value } from './world'

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const properties = z.record(z.string(), z.unknown()).transform((all) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, each]): [string, Value][] => {
      const known = value.safeParse(each)
      return known.success ? [[key, known.data]] : []
    }),
  ),
)
const nodeRow = z.object({ key: z.string(), labels: z.array(z.string()), properties })
const linkRow = z.object({ from: z.string(), to: z.string(), type: z.string(), properties })

const NODES =
  'MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties ORDER BY key'
const LINKS =
  'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties ORDER BY elementId(r)'

/** What a graph holds, in memory; points are left out. */
export async function worldOf(graph: Graph): Promise<World> {
  const world = new World()
  const nodes = new Map<string, GraphNode>()
  for (const row of await graph.read({ name: 'test-nodes', text: NODES })) {
    const found = nodeRow.parse(row)
    nodes.set(found.key, world.add(found.labels, found.properties))
  }
  for (const row of await graph.read({ name: 'test-links', text: LINKS })) {
    const found = linkRow.parse(row)
    const [from, to] = [nodes.get(found.from), nodes.get(found.to)]
    if (from && to) world.link(from, found.type, to, found.properties)
  }
  return world
}
