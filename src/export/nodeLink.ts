import type { Network } from './network'

/** What D3 and networkx (`node_link_graph(data, edges="edges")`) read: a directed graph with parallel edges, told apart by `key`. */
export interface NodeLink {
  readonly directed: true
  readonly multigraph: true
  readonly graph: Readonly<Record<string, unknown>>
  readonly nodes: readonly object[]
  readonly edges: readonly object[]
}

/** A network in node-link form; `graph` says what was asked for and whether it was cut. */
export function nodeLink(network: Network, asked: Readonly<Record<string, unknown>>): NodeLink {
  return {
    directed: true,
    multigraph: true,
    graph: {
      ...asked,
      isCut: network.isCut,
      note: 'Edges are what documents claim, not findings; each carries its claims.',
    },
    nodes: network.nodes,
    edges: network.edges.map((edge) => ({ ...edge, key: edge.type })),
  }
}
