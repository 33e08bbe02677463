import { z } from 'zod'
import { Failure } from '../../domain/failure'
import type { Graph } from '../../graph/graph'
import { askFor } from './askFor'
import type { Asked, Subject } from './asked'
import type { Chosen } from './choose'
import { resolve, type Thing } from './resolve'

/** The nodes and relations on the paths between two entities: those of the query `paths`, which is asked for them. @throws as `resolve`. */
export async function choosePaths(
  graph: Graph,
  { statuses, types, asOf }: Asked,
  { from, to, maxHops, paths: first, throughEvents }: Extract<Subject, { kind: 'PATHS' }>,
): Promise<Chosen> {
  const [[start], [end]] = await Promise.all([resolve(graph, [from]), resolve(graph, [to])])
  if (start === undefined || end === undefined || start.id === end.id) {
    throw new Failure(
      'INVALID_INPUT',
      `This export cannot be made: from and to are both ${start?.name ?? from}.`,
    )
  }
  const { view, ...ends } = await askFor(
    graph,
    PATHS,
    { from: start.id, to: end.id, asOf, maxHops, types, status: statuses, throughEvents, first },
    ANSWER,
  )
  if (ends.start.__typename === 'Event') throw noEnd(start)
  if (ends.end.__typename === 'Event') throw noEnd(end)
  const { paths, excludedHubs, cut, why } = view.paths
  const hops = paths.flatMap((path) => path.hops)
  const hubs = excludedHubs.map(({ name }) => name).join(', ')
  return {
    title: `Paths from ${start.name} to ${end.name}`,
    centers: [start.id, end.id],
    nodes: [...new Set([start.id, ...hops.flatMap((hop) => [hop.from.id, hop.to.id]), end.id])],
    isCut: false,
    relations: [...new Set(hops.map(({ id }) => id))],
    notes: [
      ...(paths.length === 0 ? [`No path of at most ${maxHops} hops over the relations asked for.`] : []),
      ...[cut, why].filter((note) => note !== null),
      ...(hubs === '' ? [] : [`Not gone through, because nearly everything is connected with it: ${hubs}.`]),
    ],
  }
}

function noEnd({ id, name }: Thing): Failure {
  return new Failure(
    'INVALID_INPUT',
    `This export cannot be made: a path begins and ends at an entity, and ${name} is an event. Ask for what is around it: around=${id}&hops=2.`,
  )
}

const PATHS = `query PathsToExport(
  $from: ID!, $to: ID!, $asOf: Date, $maxHops: Int!, $types: [RelationType!], $status: [EdgeStatus!]!, $throughEvents: Boolean!, $first: Int!
) {
  start: node(id: $from) { __typename }
  end: node(id: $to) { __typename }
  view(asOf: $asOf) {
    paths(
      from: { id: $from }
      to: { id: $to }
      maxHops: $maxHops
      types: $types
      status: $status
      throughEvents: $throughEvents
      first: $first
    ) {
      paths { hops { id from { id } to { id } } }
      excludedHubs { name }
      cut
      why
    }
  }
}`

const END = z.object({ __typename: z.string() })
const ID = z.object({ id: z.string() })

const ANSWER = z.object({
  start: END,
  end: END,
  view: z.object({
    paths: z.object({
      paths: z.array(z.object({ hops: z.array(ID.extend({ from: ID, to: ID })) })),
      excludedHubs: z.array(z.object({ name: z.string() })),
      cut: z.string().nullable(),
      why: z.string().nullable(),
    }),
  }),
})
