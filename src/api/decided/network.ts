import { z } from 'zod'
import { network } from '../../domain/networks/network'
import { whyNothing } from '../../domain/whyNothing'
import type { Arguments, Decided, Facts } from '../../plan/meaning'
import { faultOfPeriod } from '../filters/scalars'
import { MOST_AROUND, MOST_RINGS } from '../types/networkArgs'
import { typesPattern } from '../types/relationsArgs'
import { DAY } from './claimFacts'
import { isQuiet } from './degree'
import { edgeConditions, isSupported, originsOf } from './edges'
import { ends, endsOf } from './ends'
import { periodOf } from './period'

const NODES = 'UNWIND things AS _found UNWIND _found.shown AS node'
const EDGES = 'UNWIND things AS _found UNWIND _found.edges AS node'

export const AMONG_NODES = NODES
export const AMONG_EDGES = EDGES

/**
 * The network around some things, ring by ring, each ring cut at the room that is left, the best supported first. It is walked through no
 * hub but those that it is around: what is looked at stays within the room times the relations of what is no hub.
 */
export const NETWORK: Omit<Decided, 'kind'> = {
  match: (args, onDay) =>
    [
      'UNWIND $around AS _ids',
      'MATCH (_center:Entity|Event) WHERE _center.id = _ids[0]',
      'WITH collect(DISTINCT _center)[0..$first] AS _shown',
      'WITH _shown, _shown AS _outer',
      ...Array.from({ length: Number(args['hops']) }, (_, step) => ring(args, onDay, step === 0)),
      busy,
      edges(args, onDay),
      'WITH {shown: _shown, busy: _busy, edges: _edges} AS node',
    ].join('\n'),
  literals: { hops: [1, MOST_RINGS] },
  checks: {
    around: ({ around }) =>
      Array.isArray(around) && around.length > 0 && around.length <= MOST_AROUND
        ? null
        : `Say around what: 1 to ${MOST_AROUND} things`,
    period: ({ period }) => faultOfPeriod(period),
  },
  parameters: {
    from: ({ period }) => periodOf(period).from,
    to: ({ period }) => periodOf(period).to,
  },
  values: { ...DAY, around: '$around', hops: '$hops', minOrigins: '$minOrigins' },
  facts: {
    nodes: {
      clauses: NODES,
      element: (args, onDay) =>
        `{id: node.id, name: node.name, isBusy: node IN _found.busy, hidden: ${hidden(args, onDay)}}`,
    },
    edges: {
      clauses: `${EDGES} WITH node ORDER BY node.id`,
      element: '{id: node.id, from: startNode(node).id, to: endNode(node).id}',
    },
    ends: endsOf('UNWIND $around AS _ids MATCH (node:Entity|Event) WHERE node.id = _ids[0]'),
  },
  decide,
}

function pattern({ types }: Arguments): string {
  return typesPattern({ type: types })
}

function conditions(edge: string, args: Arguments, onDay: boolean): string {
  return [...edgeConditions(edge, args, onDay), isSupported(edge, onDay)].join(' AND ')
}

/** One ring further, from the outermost that is shown. */
function ring(args: Arguments, onDay: boolean, isFirst: boolean): string {
  const passable = isFirst ? '' : ` AND ${isQuiet('_near')}`
  return [
    'CALL (_shown, _outer) {',
    'UNWIND _outer AS _near',
    `WITH _near WHERE size(_shown) < $first${passable}`,
    `MATCH (_near)-[_link:${pattern(args)}]-(_next)`,
    `WHERE NOT _next IN _shown AND ${conditions('_link', args, onDay)}`,
    `WITH _next, max(${originsOf('_link', onDay)}) AS _support, count(*) AS _relations`,
    'ORDER BY _support DESC, _relations DESC, _next.id',
    'LIMIT $first',
    'RETURN collect(_next) AS _ring',
    '}',
    'WITH _shown, _ring[0..$first - size(_shown)] AS _outer',
    'WITH _shown + _outer AS _shown, _outer',
  ].join('\n')
}

const busy = [
  'CALL (_shown) {',
  'UNWIND _shown AS _one',
  `WITH _one WHERE NOT ${isQuiet('_one')}`,
  'RETURN collect(_one) AS _busy',
  '}',
].join('\n')

/** All edges among what is shown: found from those ends that have few; between hubs, each with each. */
function edges(args: Arguments, onDay: boolean): string {
  const wanted = conditions('_edge', args, onDay)
  return [
    'CALL (_shown, _busy) {',
    'CALL (_shown, _busy) {',
    'UNWIND _shown AS _one',
    'WITH _one WHERE NOT _one IN _busy',
    `MATCH (_one)-[_edge:${pattern(args)}]-(_other)`,
    `WHERE _other IN _shown AND ${wanted}`,
    'RETURN _edge',
    'UNION',
    'UNWIND _busy AS _one',
    'UNWIND _busy AS _other',
    `MATCH (_one)-[_edge:${pattern(args)}]->(_other)`,
    `WHERE ${wanted}`,
    'RETURN _edge',
    '}',
    'RETURN collect(_edge) AS _edges',
    '}',
  ].join('\n')
}

/** Further neighbours are counted among so many relations of a node. */
const MOST_COUNTED = 1_000

/** How many neighbours of `node` are not shown. */
function hidden(args: Arguments, onDay: boolean): string {
  return [
    'COUNT {',
    `MATCH (node)-[_edge:${pattern(args)}]-(_other)`,
    `WITH _edge, _other LIMIT ${MOST_COUNTED}`,
    `WHERE NOT _other IN _found.shown AND ${conditions('_edge', args, onDay)}`,
    'RETURN DISTINCT _other',
    '}',
  ].join(' ')
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  around: z.array(z.array(text)),
  hops: z.number(),
  minOrigins: z.number(),
  nodes: z.array(z.object({ id: text, name: text, isBusy: z.boolean(), hidden: z.number() })),
  edges: z.array(z.object({ id: text, from: text, to: text })),
  ends,
})

function decide(facts: Facts): unknown {
  const found = gathered.parse(facts)
  const { nodes, edges: links, around, hops } = found
  const centers = new Set(around.flat())
  const shown = new Set(nodes.filter(({ id }) => centers.has(id)).map(({ id }) => id))
  return { ...network(nodes, links, shown, hops), why: links.length > 0 ? null : whyBare(found) }
}

/** Why nothing is around any of the things, each reason once. */
function whyBare({ ends: found, day, minOrigins }: z.output<typeof gathered>) {
  const reasons = found.map((end) => whyNothing(end, { day, minOrigins }))
  return [...new Set(reasons.filter((reason) => reason !== null))].join(' ') || null
}
