import { daysAfter } from '../domain/calendar'
import { aboutText } from './about'
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from './columns'
import { inPieces } from './inPieces'
import { labelOf } from './label'
import { colourOfEdge, colourOfNode, LINE_OF, rgb, widthOfEdge } from './look'
import type { Network, NetworkEdge, NetworkNode } from './network'
import { element, escaped, openingTag } from './xml'

/**
 * GEXF 1.3 with colours, for Gephi. Time is when a thing was known, not when it happened: an edge begins on the day from which
 * a claim about it was known, and `statusOverTime` changes with the days.
 */
export function gexf(network: Network): AsyncIterable<string> {
  return inPieces(texts(network))
}

const NAMESPACES = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' }

/** An edge has a label of its own. */
const COLUMNS = EDGE_COLUMNS.filter(({ name }) => name !== 'label')

/** Twice Gephi's own. */
const CENTRE_SIZE = 20

/** The column that has a value for each stretch of days. */
const OVER_TIME = 'statusOverTime'

async function* texts({ about, nodes, edges }: Network): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`
  yield `${openingTag('gexf', { ...NAMESPACES, version: '1.3' })}\n`
  const description = element('description', {}, escaped(aboutText(about)))
  yield `${element('meta', {}, element('creator', {}, 'claimgraph') + description)}\n`
  yield `${openingTag('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' })}\n`
  yield declared('node', 'static', NODE_COLUMNS)
  yield declared('edge', 'static', COLUMNS)
  yield declared('edge', 'dynamic', [{ name: OVER_TIME, type: 'string' }])
  yield '<nodes>\n'
  const hasOthers = nodes.some(({ isCenter }) => !isCenter)
  for (const node of nodes) yield `${nodeElement(node, hasOthers)}\n`
  yield '</nodes>\n<edges>\n'
  for await (const edge of edges) yield `${edgeElement(edge)}\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declared(
  of: 'node' | 'edge',
  mode: 'static' | 'dynamic',
  columns: readonly Pick<Column<never>, 'name' | 'type'>[],
): string {
  const titles = columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }))
  return `${element('attributes', { class: of, mode }, titles.join(''))}\n`
}

/**
 * Only a centre has a size, and only among others: Gephi's own is 10, and where every node says one, Gephi stretches them over 4 to 100,
 * which made a centre 25 times as wide as the rest.
 */
function nodeElement(node: NetworkNode, hasOthers: boolean): string {
  const look =
    element('viz:color', rgb(colourOfNode(node.type))) +
    (node.isCenter && hasOthers ? element('viz:size', { value: CENTRE_SIZE }) : '') +
    element('viz:shape', { value: node.type === 'Event' ? 'square' : 'disc' })
  return element('node', { id: node.id, label: node.name }, values(NODE_COLUMNS, node) + look)
}

/** `kind` keeps Gephi from merging parallel edges of different types. */
function edgeElement(edge: NetworkEdge): string {
  const { id, source, target, type, status, origins, firstKnown } = edge
  const look =
    element('viz:color', rgb(colourOfEdge(edge))) +
    element('viz:thickness', { value: widthOfEdge(edge) }) +
    element('viz:shape', { value: LINE_OF[status] })
  const attributes = {
    id,
    source,
    target,
    kind: type,
    label: labelOf(type),
    start: firstKnown,
    weight: Math.max(1, origins),
  }
  return element('edge', attributes, values(COLUMNS, edge, statusOverTime(edge)) + look)
}

function values<Item>(columns: readonly Column<Item>[], item: Item, more = ''): string {
  const written = columns.map(({ name, cell }) => value(name, cell(item), null, null)).join('')
  return element('attvalues', {}, written + more)
}

/** Ends are inclusive: the last day before the status turns. */
function statusOverTime({ statusDays, statuses }: NetworkEdge): string {
  return statusDays
    .map((day, index) => {
      const next = statusDays[index + 1]
      return value(OVER_TIME, statuses[index] ?? null, day, next === undefined ? null : daysAfter(next, -1))
    })
    .join('')
}

function value(
  of: string,
  value: string | number | boolean | null,
  start: string | null,
  end: string | null,
): string {
  return value === null ? '' : element('attvalue', { for: of, value, start, end })
}
