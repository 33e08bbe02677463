import { z } from 'zod'
import { HUB_RULE, type HubRule } from '../../domain/paths/hubs'
import { rankPaths, type Hop, type RankedPath } from '../../domain/paths/rankPaths'
import { whyNothing, whyUnknown } from '../../domain/whyNothing'
import { EDGE_STATUSES } from '../../domain/vocabulary'
import type { Arguments, Decided, Facts, Fragment } from '../../plan/meaning'
import { MOST_HOPS, MOST_PATHS } from '../types/pathArgs'
import { typesPattern } from '../types/relationsArgs'
import { called } from './called'
import { DAY } from './claimFacts'
import { degreeOf, isQuiet } from './degree'
import { edgeConditions, establishedOriginsOf, isSupported, originsOf, statusOf } from './edges'
import { ends, endsOf } from './ends'
import { PATH_RANKS } from './pathRanks'

/** So many of the shortest paths are ranked: all of them have their hops read. */
const MOST_RANKED = 50

/** As many hubs are named. */
const MOST_HUBS = 20

/** The hops of all paths, each with the node from which it is walked. */
const HOPS = [
  'UNWIND things AS _path UNWIND range(0, length(_path) - 1) AS _place',
  'WITH DISTINCT nodes(_path)[_place] AS _walked, relationships(_path)[_place] AS node',
].join('\n')

/** Where the hops of paths are found, seen from where one stands when walking. */
export const AMONG_HOPS = [HOPS, { from: '_walked' }] as const

const BETWEEN = 'UNWIND things AS _path UNWIND nodes(_path)[1..-1] AS node WITH DISTINCT node'

/** The hubs next to either end: all that could stand on a path of three hops, and most on longer ones. */
const HUBS: Fragment = (args, onDay) => {
  if (args['rank'] === 'LENGTH') return 'UNWIND [] AS node'
  return [
    'MATCH (_end:Entity) WHERE _end.id IN $from + $to',
    `MATCH (_end)-[_hop:${typesPattern({ type: args['types'] })}]-(node:Entity)`,
    `WHERE ${edgeConditions('_hop', args, onDay).join(' AND ')}`,
    `WITH DISTINCT node WHERE NOT node.id IN $from + $to AND NOT ${isQuiet('node')}`,
    `WITH node ORDER BY node.id LIMIT ${MOST_HUBS}`,
  ].join('\n')
}

/** Where excluded hubs are found. */
export const AMONG_HUBS = HUBS

/**
 * Paths between two entities: candidates by length alone, of which domain/paths chooses. The ends are bound first, so that the search goes
 * from both.
 */
export const PATHS: Omit<Decided, 'kind'> = {
  match: (args, onDay) =>
    [
      'MATCH (_from:Entity) WHERE _from.id IN $from',
      'MATCH (_to:Entity) WHERE _to.id IN $to AND _to <> _from',
      args['rank'] === 'LENGTH' ? shortest(args, onDay) : candidates(args, onDay),
      'WITH _path AS node',
    ].join('\n'),
  literals: { maxHops: [1, MOST_HOPS], first: [1, MOST_PATHS] },
  parameters: { calledFrom: ({ from }) => called(from), calledTo: ({ to }) => called(to) },
  values: {
    ...DAY,
    first: '$first',
    rank: '$rank',
    minOrigins: '$minOrigins',
    from: '$from',
    to: '$to',
    calledFrom: '$calledFrom',
    calledTo: '$calledTo',
  },
  facts: {
    paths: {
      clauses: 'UNWIND things AS node',
      element:
        '[_place IN range(0, length(node) - 1) | [relationships(node)[_place].id, nodes(node)[_place].id, nodes(node)[_place + 1].id]]',
    },
    relations: {
      clauses: `${HOPS} WITH DISTINCT node`,
      element: (_args, onDay) =>
        `[node.id, ${statusOf('node', onDay)}, ${originsOf('node', onDay)}, ${establishedOriginsOf('node')}]`,
    },
    degrees: { clauses: BETWEEN, element: `[node.id, ${degreeOf('node')}]` },
    hubs: { clauses: HUBS, element: 'node.id' },
    ends: endsOf('MATCH (node:Entity) WHERE node.id IN $from + $to'),
  },
  decide,
}

/** The shortest paths over what is asked for, through no hub. In a view, support is looked at later: it takes the claims. */
function candidates(args: Arguments, onDay: boolean): string {
  const between = kindsBetween(args)
  const hop = `[_hop:${pattern(args)} WHERE ${conditions('_hop', args, onDay)}]`
  // No path comes back to where it began, or goes on from where it ends.
  const last = `(_last:${between} WHERE _last <> _to)`
  const next = `(_next:${between} WHERE _next <> _from AND (_next = _to OR ${isQuiet('_next')}))`
  return `MATCH _path = SHORTEST ${MOST_RANKED} (_from)(${last}-${hop}-${next}){1,${Number(args['maxHops'])}}(_to)`
}

/**
 * As many of the shortest as are asked for, through whatever there is. A search for one from both ends that stops at the first meeting looks
 * at a twentieth of what `SHORTEST 1` does.
 */
function shortest(args: Arguments, onDay: boolean): string {
  const { first, maxHops } = args
  const between = kindsBetween(args)
  if (first !== 1) {
    const hop = `(:${between})-[_hop:${pattern(args)} WHERE ${conditions('_hop', args, onDay)}]-(:${between})`
    return `MATCH _path = SHORTEST ${Number(first)} (_from)(${hop}){1,${Number(maxHops)}}(_to)`
  }
  return [
    `MATCH _path = shortestPath((_from)-[:${pattern(args)}*..${Number(maxHops)}]-(_to))`,
    `WHERE all(_hop IN relationships(_path) WHERE ${conditions('_hop', args, onDay)})`,
    `AND all(_stop IN nodes(_path) WHERE _stop:${between})`,
  ].join(' ')
}

function pattern({ types }: Arguments): string {
  return typesPattern({ type: types })
}

function kindsBetween({ throughEvents }: Arguments): string {
  return throughEvents === true ? 'Entity|Event' : 'Entity'
}

function conditions(hop: string, args: Arguments, onDay: boolean): string {
  const seen = edgeConditions(hop, args, onDay)
  return (onDay ? seen : [...seen, isSupported(hop, onDay)]).join(' AND ')
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  first: z.number(),
  rank: z.enum(PATH_RANKS),
  minOrigins: z.number(),
  from: z.array(text),
  to: z.array(text),
  calledFrom: text,
  calledTo: text,
  paths: z.array(z.array(z.tuple([text, text, text]))),
  relations: z.array(z.tuple([text, z.enum(EDGE_STATUSES), z.number(), z.number()])),
  degrees: z.array(z.tuple([text, z.number()])),
  hubs: z.array(text),
  ends,
})
type Gathered = z.output<typeof gathered>

function decide(facts: Facts): unknown {
  const found = gathered.parse(facts)
  const { paths, relations, first, rank, minOrigins } = found
  const degrees = new Map(found.degrees)
  const standing = new Map(
    relations.map(([id, status, origins, originsIndependent]) => [
      id,
      { status, origins, originsIndependent },
    ]),
  )
  const walks = paths
    .map((path) =>
      path.flatMap(([relation, from, to]): Hop[] => {
        const stands = standing.get(relation)
        return stands === undefined ? [] : [{ relation, from, to, ...stands }]
      }),
    )
    .filter(isSimple)
    .filter((hops) => minOrigins <= 1 || hops.every(({ origins }) => origins >= minOrigins))
  const degree = (node: string): number => degrees.get(node) ?? 0
  const ranked =
    rank === 'LENGTH'
      ? byLength(rankPaths(walks, degree, THROUGH_ANYTHING, walks.length).paths).slice(0, first)
      : rankPaths(walks, degree, HUB_RULE, first).paths
  return {
    excludedHubs: found.hubs,
    paths: ranked.map(({ hops, weakest, score, why }) => ({
      hops: hops.map(walked),
      weakest: walked(weakest),
      length: hops.length,
      score,
      why,
    })),
    cut: rank === 'LENGTH' || paths.length < MOST_RANKED ? null : CUT,
    why: ranked.length > 0 ? null : whyNone(found),
  }
}

/** The shortest before all; of one length the best supported. */
function byLength(paths: readonly RankedPath[]): RankedPath[] {
  return paths.toSorted((one, other) => one.hops.length - other.hops.length)
}

const THROUGH_ANYTHING: HubRule = { ...HUB_RULE, excludedFrom: Infinity }

/** Whether it comes to no node twice. */
function isSimple(hops: readonly Hop[]): boolean {
  return new Set(hops.map(({ to }) => to)).size === hops.length
}

const CUT = `Only the ${MOST_RANKED} shortest paths were ranked: longer ones may be better supported.`

/** A hop by the ids of where it begins and of its relation. */
function walked({ from, relation }: Hop): string {
  return `${from} ${relation}`
}

/** Why there is no path, as far as the ends of it tell. */
function whyNone({ from, to, calledFrom, calledTo, ends, hubs, day, minOrigins }: Gathered) {
  const sides = [
    { ids: from, called: calledFrom },
    { ids: to, called: calledTo },
  ]
  const reasons = sides.map((side) => {
    const end = ends.find(({ id }) => side.ids.includes(id))
    return end === undefined ? whyUnknown(side.called) : whyNothing(end, { day, minOrigins })
  })
  const [reason] = reasons.filter((each) => each !== null)
  if (reason !== undefined) return reason
  if (from.some((id) => to.includes(id))) return 'Both ends are one and the same.'
  if (hubs.length > 0) return 'Perhaps by way of busy nodes alone, which says little: see excludedHubs.'
  return 'Both are connected with others, but by nothing of this kind with each other within so many hops.'
}
