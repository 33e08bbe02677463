import type { Network } from '../../export/network'
import type { Graph } from '../../graph/graph'
import { MOST_NODES, type Asked, type Period, type Subject } from './asked'
import { LAST_DAY } from '../decided/claimFacts'
import { notesOnDay } from './asOf'
import { choose, type Chosen } from './choose'
import { filtersInWords, within } from './filtersInWords'
import { readEdges } from './readEdges'
import { readNodes } from './readNodes'

/**
 * The network that was asked for: its nodes are there, its edges come as they are gone through.
 * @throws Failure, GraphQLError as `choose` does.
 */
export async function readNetwork(
  graph: Graph,
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<Network> {
  const chosen = await choose(graph, asked, signal)
  const { nodes: ids, relations, isCut } = chosen
  const nodes = await readNodes(graph, ids, new Set(chosen.centers), asked.asOf ?? LAST_DAY, signal)
  const { minOrigins, period } = asked.subject.kind === 'NETWORK' ? asked.subject : UNCUT
  const edgeCut = { ...asked, minOrigins, period, only: relations }
  const notes = [
    ...(asked.note === null ? [] : [asked.note]),
    ...cutNotes(asked, chosen),
    ...(period === null ? [] : [noteOnPeriod(period)]),
    ...(asked.asOf === null ? [] : await notesOnDay(graph, asked.asOf)),
    ...chosen.notes,
    ...emptyNotes(asked, chosen),
  ]
  const title = asked.title ?? chosen.title
  const filters = filtersInWords(asked)
  return {
    about: { title, asked: parametersOf(asked), filters, asOf: asked.asOf, isCut, notes },
    nodes,
    edges: readEdges(graph, relations?.length === 0 ? [] : ids, edgeCut, signal),
  }
}

/** Paths and lists are not cut by these. */
const UNCUT = { minOrigins: 0, period: null }

function noteOnPeriod(period: Period): string {
  return `Only relations that may have occurred ${within(period)}, as they are dated now: those without any date are left out.`
}

/** What was asked for, with what was not said filled in. */
function parametersOf({ subject, statuses, types, first }: Asked): Record<string, unknown> {
  return { ...argumentsOf(subject), status: statuses, ...(types === null ? {} : { types }), first }
}

/** Things and relations that were chosen one by one are the file itself. */
function argumentsOf(subject: Subject): Record<string, unknown> {
  if (subject.kind === 'LIST' && subject.relations.length > 0) return {}
  const { kind, ...given } = subject
  if (kind !== 'NETWORK') return given
  const { kind: _network, period, ...others } = subject
  return period === null ? others : { ...others, period: `${period.from ?? ''},${period.to ?? ''}` }
}

function cutNotes({ first }: Asked, { isCut, nodes }: Chosen): string[] {
  return [
    ...(first > MOST_NODES ? [`${first} nodes were asked for; one export has ${MOST_NODES} at most.`] : []),
    ...(isCut ? [`There are more nodes than these ${nodes.length}: the farthest are left out.`] : []),
  ]
}

function emptyNotes({ subject, statuses }: Asked, { nodes }: Chosen): string[] {
  if (subject.kind === 'NETWORK' && subject.hops > 0 && nodes.length <= subject.around.length) {
    return [`No relation of those asked for (${statuses.join(', ')}) leads anywhere from here.`]
  }
  return nodes.length === 0 ? ['There is nothing of these kinds.'] : []
}
