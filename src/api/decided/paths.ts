import { z } from 'zod'
import { grouped } from '../../domain/grouped'
import { HUB_RULE, type HubRule } from '../../domain/paths/hubs'
import { rankPaths, strongest, type Between, type Hop, type RankedPath } from '../../domain/paths/rankPaths'
import { whyNothing } from '../../domain/whyNothing'
import { EDGE_STATUSES } from '../../domain/vocabulary'
import { textOf } from '../../plan/fragment'
import type { Arguments, Decided, Facts, Fragment } from '../../plan/meaning'
import { MOST_HOPS, MOST_PATHS } from '../types/pathArgs'
import { typesPattern } from '../types/relationsArgs'
import { DAY } from './claimFacts'
import { degreeOf, isQuiet } from './degree'
import { edgeConditions, establishedOriginsOf, isSupported, originsOf, statusOf } from './edges'
import { ends, endsOf } from './ends'
import { PATH_RANKS } from './pathRanks'

/** So many of the shortest paths are ranked, each through other nodes: all of them have their hops read. */
const MOST_RANKED = 50

/**
 * So many ways over single relations are looked for: through the same nodes there can be several. Among 60,000 entities with 320,000
 * relations a pair took 10 to 100 ms with 50, 100 or 200 of them; two of the busiest 60, 500 and 850 ms.
 */
const MOST_WAYS = 100

/** The ways that are looked for where the shortest paths are asked for, so many of them. */
function waysOf(paths: number): number {
  return Math.min(MOST_WAYS, paths * WAYS_FOR_A_PATH)
}

/** Between two nodes there are few that more relations join. */
const WAYS_FOR_A_PATH = 8

/** As many hubs are named. */
const MOST_HUBS = 20

/** The relations between neighbours on the paths, each with the node from which it is walked and the one to which. */
const HOPS = [
  'UNWIND things AS _found UNWIND _found.hops AS _hop',
  'WITH _hop.walked AS _walked, _hop.next AS _next, _hop.relation AS node',
].join('\n')

/** Where the hops of paths are found, seen from where one stands when walking. */
export const AMONG_HOPS = [HOPS, { from: '_walked' }] as const

const BETWEEN = [
  'UNWIND things AS _found UNWIND _found.paths AS _path UNWIND nodes(_path)[1..-1] AS node',
  'WITH DISTINCT node',
].join('\n')

/** The hubs next to either end: all that could stand on a path of three hops, and most on longer ones. */
const HUBS: Fragment = (args, onDay) => {
  if (args['rank'] === 'LENGTH') return 'UNWIND [] AS node'
  return [
    'MATCH (_end:Entity) WHERE _end.id IN [$from[0], $to[0]]',
    `MATCH (_end)-[_hop:${typesPattern({ type: args['types'] })}]-(node:Entity)`,
    `WHERE ${edgeConditions('_hop', args, onDay).join(' AND ')}`,
    `WITH DISTINCT node WHERE NOT node.id IN $from + $to AND NOT ${isQuiet('node')}`,
    'WITH node ORDER BY node.id',
  ].join('\n')
}

/** Where excluded hubs are found. */
export const AMONG_HUBS: Fragment = (args, onDay) => {
  const hubs = textOf(HUBS, args, onDay)
  return args['rank'] === 'LENGTH' ? hubs : `${hubs} LIMIT ${MOST_HUBS}`
}

/**
 * Paths between two entities: candidates by length alone, of which domain/paths chooses. The ends are bound first, so that the search goes
 * from both. It goes over single relations: those through the same nodes are one candidate, and then every relation between two of its
 * neighbours is read.
 */
export const PATHS: Omit<Decided, 'kind'> = {
  match: (args, onDay) =>
    [
      'MATCH (_from:Entity) WHERE _from.id = $from[0]',
      'MATCH (_to:Entity) WHERE _to.id = $to[0] AND _to <> _from',
      args['rank'] === 'LENGTH' ? shortest(args, onDay) : candidates(args, onDay),
      isForOne(args) ? 'WITH 1 AS _ways, [_path] AS _paths' : ONE_FOR_EACH_SEQUENCE,
      'CALL (_paths) {',
      'UNWIND _paths AS _path UNWIND range(0, length(_path) - 1) AS _place',
      'WITH DISTINCT nodes(_path)[_place] AS _walked, nodes(_path)[_place + 1] AS _next',
      `MATCH (_walked)-[_hop:${pattern(args)}]-(_next) WHERE ${conditions('_hop', args, onDay)}`,
      'RETURN collect({walked: _walked, next: _next, relation: _hop}) AS _hops',
      '}',
      'WITH {ways: _ways, paths: _paths, hops: _hops} AS node',
    ].join('\n'),
  literals: { maxHops: [1, MOST_HOPS], first: [1, MOST_PATHS] },
  values: {
    ...DAY,
    first: '$first',
    rank: '$rank',
    minOrigins: '$minOrigins',
    from: '$from',
    to: '$to',
    ways: 'coalesce(head(things).ways, 0)',
    paths: 'coalesce([_path IN head(things).paths | [_stop IN nodes(_path) | _stop.id]], [])',
  },
  facts: {
    hops: {
      clauses: HOPS,
      element: (_args, onDay) =>
        `{
          relation: node.id, from: _walked.id, to: _next.id, status: ${statusOf('node', onDay)},
          origins: ${originsOf('node', onDay)}, originsIndependent: ${establishedOriginsOf('node')}
        }`,
    },
    between: { clauses: BETWEEN, element: `[node.id, {name: node.name, degree: ${degreeOf('node')}}]` },
    hubs: { for: ['excludedHubs', 'cut', 'why'], clauses: HUBS, element: 'node.id' },
    ends: endsOf('MATCH (node:Entity) WHERE node.id IN [$from[0], $to[0]]'),
  },
  decide,
}

/** Of the ways through the same nodes one, the shortest first. */
const ONE_FOR_EACH_SEQUENCE = [
  'WITH collect(_path) AS _all',
  'CALL (_all) {',
  'UNWIND _all AS _path',
  'WITH [_stop IN nodes(_path) | _stop.id] AS _stops, head(collect(_path)) AS _one',
  // Comes to nothing twice.
  'WHERE all(_place IN range(0, size(_stops) - 1) WHERE NOT _stops[_place] IN _stops[_place + 1..])',
  'WITH _stops, _one',
  'ORDER BY size(_stops), _stops',
  `LIMIT ${MOST_RANKED}`,
  'RETURN collect(_one) AS _paths',
  '}',
  'WITH size(_all) AS _ways, _paths',
].join('\n')

/** One shortest path, of which there is nothing to choose. */
function isForOne({ rank, first }: Arguments): boolean {
  return rank === 'LENGTH' && first === 1
}

/** The shortest ways over what is asked for, through no hub. */
function candidates(args: Arguments, onDay: boolean): string {
  const between = kindsBetween(args)
  const hop = `[_hop:${pattern(args)} WHERE ${conditions('_hop', args, onDay)}]`
  // No path comes back to where it began, or goes on from where it ends.
  const last = `(_last:${between} WHERE _last <> _to)`
  const next = `(_next:${between} WHERE _next <> _from AND (_next = _to OR ${isQuiet('_next')}))`
  return `MATCH _path = SHORTEST ${MOST_WAYS} (_from)(${last}-${hop}-${next}){1,${Number(args['maxHops'])}}(_to)`
}

/**
 * The shortest ways, through whatever there is: more than are asked for, as several can lead through the same nodes. A search for one from
 * both ends that stops at the first meeting looks at a twentieth of what `SHORTEST 1` does.
 */
function shortest(args: Arguments, onDay: boolean): string {
  const { first, maxHops } = args
  const between = kindsBetween(args)
  if (!isForOne(args)) {
    const hop = `(:${between})-[_hop:${pattern(args)} WHERE ${conditions('_hop', args, onDay)}]-(:${between})`
    return `MATCH _path = SHORTEST ${waysOf(Number(first))} (_from)(${hop}){1,${Number(maxHops)}}(_to)`
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
  return [...edgeConditions(hop, args, onDay), isSupported(hop, onDay)].join(' AND ')
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  first: z.number(),
  rank: z.enum(PATH_RANKS),
  minOrigins: z.number(),
  from: z.array(text),
  to: z.array(text),
  ways: z.number(),
  paths: z.array(z.array(text)),
  hops: z.array(
    z.object({
      relation: text,
      from: text,
      to: text,
      status: z.enum(EDGE_STATUSES),
      origins: z.number(),
      originsIndependent: z.number(),
    }),
  ),
  between: z.array(z.tuple([text, z.object({ name: text, degree: z.number() })])),
  hubs: z.array(text).default([]),
  ends,
})
type Gathered = z.output<typeof gathered>

function decide(facts: Facts): unknown {
  const found = gathered.parse(facts)
  const { paths, hops, first, rank } = found
  const parallel = grouped(hops, ({ from, to }) => `${from} ${to}`)
  const between = new Map(found.between)
  const nodeOf = (id: string): Between => between.get(id) ?? { name: id, degree: 0 }
  const walks = paths.map((stops) =>
    stops.slice(1).flatMap((to, place) => strongest(parallel.get(`${stops[place] ?? ''} ${to}`) ?? []) ?? []),
  )
  const ranked =
    rank === 'LENGTH'
      ? byLength(rankPaths(walks, nodeOf, THROUGH_ANYTHING, walks.length).paths).slice(0, first)
      : rankPaths(walks, nodeOf, HUB_RULE, first).paths
  return {
    excludedHubs: found.hubs.slice(0, MOST_HUBS),
    paths: ranked.map(({ hops: steps, weakest, score, why }) => ({
      hops: steps.map(walked),
      weakest: walked(weakest),
      length: steps.length,
      score,
      why,
    })),
    cut: cutOf(found, walks.length),
    why: ranked.length > 0 ? null : whyNone(found),
  }
}

/** The shortest before all; of one length the best supported. */
function byLength(paths: readonly RankedPath[]): RankedPath[] {
  return paths.toSorted((one, other) => one.hops.length - other.hops.length)
}

const THROUGH_ANYTHING: HubRule = { ...HUB_RULE, excludedFrom: Infinity }

function cutOf({ ways, rank, first, hubs }: Gathered, paths: number): string | null {
  const isFull = ways >= (rank === 'LENGTH' ? waysOf(first) : MOST_WAYS) || paths >= MOST_RANKED
  const more = hubs.length - MOST_HUBS
  const sentences = [
    ...(isFull ? [FULL[rank](ways, paths)] : []),
    ...(more > 0 ? [`Of the busy nodes next to the ends ${more} more are not named.`] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

const FULL: Record<Gathered['rank'], (ways: number, paths: number) => string> = {
  SUPPORT: (_ways, paths) =>
    `Only the ${paths} shortest paths were ranked: others, as long or longer, may be better supported.`,
  LENGTH: (ways) =>
    `Only the ${ways} shortest ways were looked at, and several can lead through the same nodes: there may be further paths, none of them shorter.`,
}

/** A hop by the ids of where it begins and of its relation. */
function walked({ from, relation }: Hop): string {
  return `${from} ${relation}`
}

const AN_EVENT = 'Paths join entities, and one of the ends is an event.'

/** Why there is no path, as far as the ends of it tell. */
function whyNone({ from, to, ends, hubs, day, minOrigins }: Gathered) {
  const reasons = [from, to].flatMap((ids) => {
    const end = ends.find(({ id }) => ids.includes(id))
    return end === undefined ? AN_EVENT : (whyNothing(end, { day, minOrigins }) ?? [])
  })
  const [reason] = reasons
  if (reason !== undefined) return reason
  if (from.some((id) => to.includes(id))) return 'Both ends are one and the same.'
  if (hubs.length > 0) return 'Perhaps by way of busy nodes alone, which says little: see excludedHubs.'
  return 'Both are connected with others, but by nothing of this kind with each other within so many hops.'
}
