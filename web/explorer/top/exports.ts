import type { Seen } from '../state/seen'

/** The formats of `/export/…`, and what opens each. */
export const FORMATS: readonly (readonly [format: string, name: string])[] = [
  ['gexf', 'GEXF, for Gephi'],
  ['graphml', 'GraphML, for yEd and igraph'],
  ['cytoscape', 'Cytoscape JSON'],
  ['node-link', 'Node-link JSON, for D3 and networkx'],
  ['csv', 'CSV, for pandas and spreadsheets'],
  ['jsonld', 'JSON-LD'],
  ['stix', 'STIX 2.1'],
]

/** As many as one export has. */
const MOST_NODES = 2_000

/**
 * What to ask `/export/…` for: the nodes and edges that are seen, each by its id, with the day, and with the filters in words. No filter is
 * repeated there, so none can mean something else.
 */
export function exportForm({ place, title, filters, visible }: Seen): URLSearchParams {
  const { nodes, edges } = visible
  const centres = nodes.filter(({ isCentre }) => isCentre)
  const form = new URLSearchParams({
    entities: nodes.map(({ thing }) => thing.id).join(','),
    first: String(MOST_NODES),
    note: `As seen in the explorer: ${filters.join('; ')}.`.slice(0, MOST_IN_NOTE),
  })
  if (edges.length > 0) form.set('relations', edges.map(({ id }) => id).join(','))
  if (centres.length > 0) form.set('center', centres.map(({ thing }) => thing.id).join(','))
  if (title !== '') form.set('title', title.slice(0, MOST_IN_TITLE))
  if (place.asOf !== null) form.set('asOf', place.asOf)
  return form
}

const MOST_IN_TITLE = 200
const MOST_IN_NOTE = 2_000
