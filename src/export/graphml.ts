import { aboutText } from './about'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns'
import { inPieces } from './inPieces'
import type { Network } from './network'
import { element, escaped, openingTag } from './xml'

/** GraphML with parallel edges, each under its own id. */
export function graphml(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

async function* texts({ about, nodes, edges }: Network): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`
  yield `${openingTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`
  yield key('graph', 'title', 'string', 'title')
  yield key('graph', 'about', 'string', 'about')
  yield key('graph', 'asOf', 'string', 'asOf')
  yield key('node', 'name', 'string', 'n_name')
  for (const { name, type } of NODE_COLUMNS) yield key('node', name, GRAPHML_TYPES[type], `n_${name}`)
  for (const { name, type } of EDGE_COLUMNS) yield key('edge', name, GRAPHML_TYPES[type], `e_${name}`)
  yield `${openingTag('graph', { id: 'claimgraph', edgedefault: 'directed' })}\n`
  yield data('title', about.title)
  yield data('about', aboutText(about))
  yield data('asOf', about.asOf)
  for (const node of nodes) {
    const content = data('n_name', node.name) + cells(NODE_COLUMNS, node, 'n')
    yield `${element('node', { id: node.id }, content)}\n`
  }
  for await (const edge of edges) {
    const { id, source, target } = edge
    yield `${element('edge', { id, source, target }, cells(EDGE_COLUMNS, edge, 'e'))}\n`
  }
  yield '</graph>\n</graphml>\n'
}

const GRAPHML_TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

function key(of: 'graph' | 'node' | 'edge', name: string, type: string, id: string): string {
  return `${element('key', { id, for: of, 'attr.name': name, 'attr.type': type })}\n`
}

function cells<Item>(columns: readonly Column<Item>[], item: Item, prefix: string): string {
  return columns.map(({ name, cell }) => data(`${prefix}_${name}`, cell(item))).join('')
}

function data(key: string, value: string | number | boolean | null): string {
  return value === null ? '' : element('data', { key }, escaped(String(value)))
}
