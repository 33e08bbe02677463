import { labelOf } from '../label'
import type { NetworkEdge } from '../network'
import { stixId } from './ids'
import { extended, header } from './preamble'

/** A relation between two objects; it changes on the days on which its status turns. */
export function relationship(edge: NetworkEdge, source: string, target: string): object {
  const { id, type, status, statusDays, statuses, firstKnown, occurred } = edge
  const { affirming, denying, undetermined, documents, origins } = edge
  return {
    ...header('relationship', id, firstKnown, statusDays.at(-1)),
    relationship_type: type.toLowerCase().replaceAll('_', '-'),
    description: `${labelOf(type)}: ${status}, by what documents claim.`,
    source_ref: source,
    target_ref: target,
    ...extended({
      claimgraph_id: id,
      status,
      status_days: statusDays,
      statuses,
      affirming,
      denying,
      undetermined,
      documents,
      origins,
      occurred,
    }),
  }
}

export function relationshipId({ id }: NetworkEdge): string {
  return stixId('relationship', id)
}
