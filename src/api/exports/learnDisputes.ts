import { z } from 'zod'
import type { NetworkDispute } from '../../export/network'
import type { Graph } from '../../graph/graph'
import { askFor } from './askFor'

/** As many as one page of the API has. */
const AT_A_TIME = 500

/** Puts beside the known disputes those of these ids that are not known yet, as the API words them on the day; null: today. */
export async function learnDisputes(
  graph: Graph,
  known: Map<string, NetworkDispute>,
  ids: ReadonlySet<string>,
  asOf: string | null,
): Promise<void> {
  const unknown = [...ids].filter((id) => !known.has(id))
  for (let first = 0; first < unknown.length; first += AT_A_TIME) {
    const asked = { ids: unknown.slice(first, first + AT_A_TIME), asOf }
    const { view } = await askFor(graph, DISPUTES, asked, ANSWER)
    for (const dispute of view.disputes.nodes) known.set(dispute.id, dispute)
  }
}

const DISPUTES = `query DisputesToExport($ids: [ID!]!, $asOf: Date) {
  view(asOf: $asOf) { disputes(first: ${AT_A_TIME}, where: { id: { in: $ids } }) { nodes { id rule question since } } }
}`

const DISPUTE = z.object({ id: z.string(), rule: z.string(), question: z.string(), since: z.string() })

const ANSWER = z.object({ view: z.object({ disputes: z.object({ nodes: z.array(DISPUTE) }) }) })
