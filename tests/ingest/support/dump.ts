import { z } from 'zod'
import type { Graph } from '../../../src/graph/graph'

const nodeRow = z.object({ labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) })
const linkRow = nodeRow.omit({ labels: true }).extend({ from: z.string(), type: z.string(), to: z.string() })

const NODES = `
  MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
  RETURN labels(n) AS labels, properties(n) AS properties`
const LINKS = `
  MATCH (a)-[r]->(b)
  RETURN coalesce(a.id, a.key, a.name) AS from, type(r) AS type, coalesce(b.id, b.key, b.name) AS to, properties(r) AS properties`

/** Everything that stands in the graph, a line each, sorted; when it was recorded left out. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = (await graph.read({ name: 'test-dump-nodes', text: NODES })).map((row) => nodeRow.parse(row))
  const links = (await graph.read({ name: 'test-dump-links', text: LINKS })).map((row) => linkRow.parse(row))
  return [
    ...nodes.map(({ labels, properties }) => `(${labels.sort().join(':')} ${written(properties)})`),
    ...links.map(({ from, type, to, properties }) => `(${from})-[${type} ${written(properties)}]->(${to})`),
  ].sort()
}

const TIMES = new Set(['recordedAt', 'voidedAt'])

function written(properties: Record<string, unknown>): string {
  const kept = Object.entries(properties).filter(([key]) => !TIMES.has(key))
  return JSON.stringify(Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))))
}
