import { z } from 'zod'
import type { Graph } from '../../../src/graph/graph'

const row = z.object({ edge: z.string(), status: z.string() })
const EDGES = `
  MATCH (a)-[r]->(b) WHERE r.proposition IS NOT NULL
  RETURN a.id + ' ' + type(r) + ' ' + b.id AS edge, r.status AS status
  ORDER BY edge`

/** Every edge of the network, "iskp ATTACKED longan-hotel", with its status. */
export async function edges(graph: Graph): Promise<Record<string, string>> {
  const rows = (await graph.read({ name: 'test-edges', text: EDGES })).map((each) => row.parse(each))
  return Object.fromEntries(rows.map(({ edge, status }) => [edge, status]))
}
