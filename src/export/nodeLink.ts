import { aboutOf } from './about'
import { inPieces } from './inPieces'
import { jsonList } from './json'
import { labelOf } from './label'
import type { Network, NetworkEdge } from './network'

/**
 * What D3 and networkx (`node_link_graph(data, edges="edges")`) read: a directed graph with parallel edges, told apart by `key`;
 * `graph` says what was asked for and whether it was cut.
 */
export function nodeLink(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

async function* texts({ about, nodes, edges }: Network): AsyncGenerator<string> {
  yield `{"directed": true, "multigraph": true, "graph": ${JSON.stringify(aboutOf(about))},\n"nodes": `
  yield* jsonList(nodes)
  yield ',\n"edges": '
  yield* jsonList(withKeys(edges))
  yield '}\n'
}

async function* withKeys(edges: AsyncIterable<NetworkEdge>): AsyncGenerator<object> {
  for await (const edge of edges) yield { ...edge, key: edge.type, label: labelOf(edge.type) }
}
