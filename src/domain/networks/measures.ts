import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness'

/** A relation between two nodes. */
export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** What is measured of a network, each by node; worked out when it is first asked for. */
export interface Measures {
  /** How many relations a node has. */
  degree(node: string): number
  /** Nodes that have more to do with each other than with the rest have one number; numbered from 0 in the order of the nodes. */
  group(node: string): number
  /** From 0 to 1: on how many of the shortest ways between two others it lies. */
  centrality(node: string): number
}

/**
 * Measures a network of these nodes alone, directions left out. Groups are communities after Louvain (Blondel et al. 2008), relations counting
 * as weight, without chance: the same network has the same groups. Centrality is betweenness (Brandes 2001), over n nodes in the
 * order of nodes times links.
 */
export function measuresOf(nodes: readonly string[], links: readonly Link[]): Measures {
  const graph = lazily(() => graphOf(nodes, links))
  const degrees = lazily(() => degreesOf(links))
  const groups = lazily(() => numbered(nodes, louvain(graph(), { randomWalk: false })))
  const centralities = lazily(() => betweenness(graph(), { getEdgeWeight: null }))
  return {
    degree: (node) => degrees().get(node) ?? 0,
    group: (node) => groups().get(node) ?? 0,
    centrality: (node) => centralities()[node] ?? 0,
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** One edge between two nodes, as heavy as the relations between them are many. */
function graphOf(nodes: readonly string[], links: readonly Link[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const node of nodes) graph.addNode(node)
  for (const { from, to } of links) {
    graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }))
  }
  return graph
}

function degreesOf(links: readonly Link[]): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { from, to } of links) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return degrees
}

function numbered(
  nodes: readonly string[],
  groups: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const numbers = new Map<number | undefined, number>()
  return new Map(
    nodes.map((node) => {
      const group = groups[node]
      if (!numbers.has(group)) numbers.set(group, numbers.size)
      return [node, numbers.get(group) ?? 0]
    }),
  )
}
