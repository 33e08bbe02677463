import { z } from 'zod'
import { RELATION_TYPES, type EdgeStatus } from '../domain/vocabulary'
import type { Network } from '../export/network'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'

/** How far a network may reach; beyond three steps nearly everything is connected with everything. */
export const MOST_HOPS = 3

/** More than this no picture can show. */
const MOST_NODES = 500

const template = statement('network')
const ring = statement('network-ring')
const TYPES = RELATION_TYPES.join('|')

/** The network within so many hops of an entity or event, nearest first; null when there is no such id. */
export async function readNetwork(
  graph: Graph,
  around: string,
  hops: number,
  statuses: readonly EdgeStatus[],
): Promise<Network | null> {
  const rings = ring.text.repeat(hops)
  const text = withoutComments(template.text).replace('RINGS', rings).replaceAll('TYPES', TYPES)
  const parameters = { around, statuses, mostNodes: BigInt(MOST_NODES) }
  const [row] = await graph.read({ name: template.name, text }, parameters)
  return row === undefined ? null : ROW.parse(row)
}

/** The comments speak of what is put in, which is not to be put in there. */
function withoutComments(text: string): string {
  return text.replace(/^\/\/.*$\n/gm, '')
}

const CLAIM = z.object({
  id: z.string(),
  act: z.string(),
  polarity: z.string(),
  says: z.string(),
  speaker: z.string(),
  document: z.string(),
  title: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  quote: z.string().nullable(),
})

const EDGE = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: z.string(),
  status: z.string(),
  affirming: z.number(),
  denying: z.number(),
  documents: z.number(),
  origins: z.number(),
  firstKnown: z.string().nullable(),
  occurred: z.string().nullable(),
  claims: z.array(CLAIM),
})

const NODE = z
  .object({ id: z.string(), name: z.string(), labels: z.array(z.string()), isCenter: z.boolean() })
  .transform(({ labels, ...node }) => ({
    ...node,
    type: labels.find((label) => !GENERAL.has(label)) ?? 'Event',
  }))

/** Labels that say less than the object type does. */
const GENERAL = new Set(['Entity', 'Actor'])

const ROW = z.object({ nodes: z.array(NODE), edges: z.array(EDGE), isCut: z.boolean() })
