import { originNames } from '../columns'
import { labelOf } from '../label'
import type { NetworkEdge } from '../network'
import { stixId } from './ids'
import { extended, header } from './preamble'

/** A relation between two objects; it changes with every claim that becomes known of it, or is taken back. */
export function relationship(edge: NetworkEdge, source: string, target: string) {
  const { id, type, status, statusDays, statuses, firstKnown, occurred, disputes, claims } = edge
  const { affirming, denying, undetermined, documents, origins } = edge
  return {
    ...header('relationship', id, firstKnown, lastTold(edge)),
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
      origin_names: originNames(claims),
      occurred,
      disputes: disputes.length === 0 ? null : disputes.map(({ question }) => question),
    }),
  }
}

/** The last day on which something became known that is told of it here. */
function lastTold({ statusDays, disputes, claims }: NetworkEdge): string | null {
  const days = claims.flatMap(({ knownFrom, takenBackFrom }) => [knownFrom, takenBackFrom ?? knownFrom])
  return [...statusDays, ...disputes.map(({ since }) => since), ...days].sort().at(-1) ?? null
}

export function relationshipId({ id }: NetworkEdge): string {
  return stixId('relationship', id)
}
