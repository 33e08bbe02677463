import { z } from 'zod'
import type { NetworkNode } from '../../export/network'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'

const networkNodes = statement('network-nodes')

/** The nodes of these ids, in that order; events are dated by what was known by the end of that day. */
export async function readNodes(
  graph: Graph,
  ids: readonly string[],
  centers: ReadonlySet<string>,
  asOf: string,
  signal: AbortSignal | undefined,
): Promise<NetworkNode[]> {
  if (ids.length === 0) return []
  const rows = await graph.read(networkNodes, { ids }, signal)
  return rows.map((row) => {
    const { labels, dateDays, dates, earliests, latests, ...node } = ROW.parse(row)
    const step = dateDays.filter((day) => day <= asOf).length - 1
    return {
      ...node,
      type: labels.find((label) => !GENERAL.has(label)) ?? 'Event',
      when: dates[step] || null,
      earliest: earliests[step] || null,
      latest: latests[step] || null,
      datedFrom: dates[step] ? (dateDays[step] ?? null) : null,
      isCenter: centers.has(node.id),
    }
  })
}

/** Labels that say less than the object type does. */
const GENERAL = new Set(['Entity', 'Actor'])

const ROW = z.object({
  id: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
  kind: z.string().nullable(),
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  wikidata: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  dateDays: z.array(z.string()),
  dates: z.array(z.string()),
  earliests: z.array(z.string()),
  latests: z.array(z.string()),
})
