import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'

/** What a downloaded file holds, as far as it is the same in every format; `about` is all that it says of itself. */
export interface InFile {
  readonly nodes: number
  /** The ids, in their order. */
  readonly edges: readonly string[]
  readonly about: string
}

/** Reads a file of the explorer's menu without what wrote it; tests/python/read.py reads more of each. */
export function readFile(format: string, content: Uint8Array): InFile {
  const read = READERS[format]
  if (read === undefined) throw new Error(`Nothing here reads ${format}.`)
  const { nodes, edges, about } = read(content)
  return { nodes, edges: [...edges].sort(), about }
}

const READERS: Readonly<Record<string, (content: Uint8Array) => InFile>> = {
  gexf: (content) => inXml(content, /<edge id="([^"]+)"/g),
  graphml: (content) => inXml(content, /<edge id="([^"]+)"/g),
  cytoscape(content) {
    const { data, elements } = CYTOSCAPE.parse(json(content))
    return {
      nodes: elements.nodes.length,
      edges: elements.edges.map((edge) => edge.data.id),
      about: words(data),
    }
  },
  'node-link'(content) {
    const { graph, nodes, edges } = NODE_LINK.parse(json(content))
    return { nodes: nodes.length, edges: edges.map(({ id }) => id), about: words(graph) }
  },
  csv(content) {
    const files = unzipSync(content)
    const [nodes = '', edges = ''] = ['nodes.csv', 'edges.csv'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    )
    const rows = (text: string) =>
      [...text.matchAll(/^([a-z0-9-]+(?::[A-Z_]+:[a-z0-9-]+)?),/gm)].map(([, id = '']) => id)
    return { nodes: rows(nodes).length, edges: rows(edges), about: nodes }
  },
  jsonld(content) {
    const graph = LINKED.parse(json(content))['@graph']
    const ids = graph.map((resource) => resource['@id'])
    const edges = ids.filter((id) => id.startsWith(RELATION)).map((id) => id.slice(RELATION.length))
    return { nodes: ids.filter((id) => id.startsWith(THING)).length, edges, about: words(graph[0]) }
  },
  stix(content) {
    const { objects } = BUNDLE.parse(json(content))
    const edges = objects.flatMap(({ type, extensions }) =>
      type === 'relationship'
        ? Object.values(extensions ?? {}).map(({ claimgraph_id }) => claimgraph_id ?? '')
        : [],
    )
    const nodes = objects.filter(({ type, extensions }) => THINGS.includes(type) && extensions !== undefined)
    return { nodes: nodes.length, edges, about: words(objects.find(({ type }) => type === 'grouping')) }
  },
}

function inXml(content: Uint8Array, edge: RegExp): InFile {
  const text = strFromU8(content)
  return {
    nodes: text.split('<node id=').length - 1,
    edges: [...text.matchAll(edge)].map(([, id = '']) => id),
    about: text,
  }
}

function json(content: Uint8Array): unknown {
  return JSON.parse(strFromU8(content))
}

function words(value: unknown): string {
  return JSON.stringify(value)
}

const THING = 'urn:claimgraph:thing:'
const RELATION = 'urn:claimgraph:relation:'
const THINGS = ['identity', 'location', 'incident', 'course-of-action']

const NAMED = z.looseObject({ id: z.string() })
const NODE_LINK = z.looseObject({ graph: z.unknown(), nodes: z.array(NAMED), edges: z.array(NAMED) })
const DATA = z.looseObject({ data: NAMED })
const CYTOSCAPE = z.looseObject({
  data: z.unknown(),
  elements: z.object({ nodes: z.array(DATA), edges: z.array(DATA) }),
})
const LINKED = z.looseObject({ '@graph': z.array(z.looseObject({ '@id': z.string() })) })
const BUNDLE = z.looseObject({
  objects: z.array(
    z.looseObject({
      type: z.string(),
      extensions: z.record(z.string(), z.looseObject({ claimgraph_id: z.string().optional() })).optional(),
    }),
  ),
})
