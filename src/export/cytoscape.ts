import { aboutOf } from './about'
import { inPieces } from './inPieces'
import { jsonList, withoutNulls } from './json'
import { labelOf } from './label'
import { colourOfEdge, colourOfNode } from './look'
import type { Network, NetworkEdge } from './network'

/** Cytoscape JSON, as Cytoscape, Cytoscape.js and networkx (`cytoscape_graph`) read it. */
export function cytoscape(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

async function* texts({ about, nodes, edges }: Network): AsyncGenerator<string> {
  yield `{"directed": true, "multigraph": true, "data": ${JSON.stringify(aboutOf(about))},\n"elements": {"nodes": `
  yield* jsonList(
    nodes.map((node) => ({
      data: withoutNulls({ ...node, value: node.id, colour: colourOfNode(node.type) }),
    })),
  )
  yield ',\n"edges": '
  yield* jsonList(elements(edges))
  yield '}}\n'
}

async function* elements(edges: AsyncIterable<NetworkEdge>): AsyncGenerator<object> {
  for await (const edge of edges) {
    const { type } = edge
    // Cytoscape wants a name for what it calls an interaction.
    yield {
      data: withoutNulls({
        ...edge,
        key: type,
        name: labelOf(type),
        interaction: type,
        colour: colourOfEdge(edge),
      }),
    }
  }
}
