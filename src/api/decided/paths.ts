import { z } from 'zod'
import { HUB_RULE } from '../../domain/paths/hubs'
import { rankPaths, type Hop } from '../../domain/paths/rankPaths'
import { whyNothing, whyUnknown } from '../../domain/whyNothing'
import { EDGE_STATUSES } from '../../domain/vocabulary'
import type { Arguments, Decided, Facts } from '../../plan/meaning'
import { MOST_HOPS, MOST_PATHS } from '../types/pathArgs'
import { typesPattern } from '../types/relationsArgs'
import { called } from './called'
import { DAY } from './claimFacts'
import { degreeOf } from './degree'
import { edgeConditions, establishedOriginsOf, isSupported, originsOf, statusOf } from './edges'
import { ends, endsOf } from './ends'

/** So many of the shortest paths are ranked: all of them have their hops read. */
const MOST_RANKED = 50

/** So many of the shortest, whatever they go through, are looked at for the hubs that are named. */
const LOOKED_AT_FOR_HUBS = 10

/** The hops of all paths, each with the node from which it is walked. */
const HOPS = [
  'UNWIND things AS _path UNWIND range(0, length(_path) - 1) AS _place',
  'WITH DISTINCT nodes(_path)[_place] AS _walked, relationships(_path)[_place] AS node',
].join('\n')

/** Where the hops of paths are found, seen from where one stands when walking. */
export const AMONG_HOPS = [HOPS, { from: '_walked' }] as const

const BETWEEN = 'UNWIND things AS _path UNWIND nodes(_path)[1..-1] AS node WITH DISTINCT node'

/** Where excluded hubs are found. */
export const AMONG_BETWEEN = `${BETWEEN} WHERE node:Entity`

/**
 * Paths between two entities: candidates by length alone, of which domain/paths chooses. The ends are bound first, so that the search goes
 * from both.
 */
export const PATHS: Omit<Decided, 'kind'> = {
  match: (args, onDay) =>
    [
      'MATCH (_from:Entity) WHERE _from.id IN $from',
      'MATCH (_to:Entity) WHERE _to.id IN $to AND _to <> _from',
      'CALL (_from, _to) {',
      `MATCH _quiet = ${shortest(MOST_RANKED, args, onDay, true)} RETURN _quiet AS _found`,
      'UNION',
      `MATCH _any = ${shortest(LOOKED_AT_FOR_HUBS, args, onDay, false)} RETURN _any AS _found`,
      '}',
      'WITH _found AS node',
    ].join('\n'),
  literals: { maxHops: [1, MOST_HOPS] },
  checks: {
    first: ({ first }) =>
      Number(first) >= 1 && Number(first) <= MOST_PATHS
        ? null
        : `Give 1 to ${MOST_PATHS}, not ${String(first)}`,
  },
  parameters: { calledFrom: ({ from }) => called(from), calledTo: ({ to }) => called(to) },
  values: {
    ...DAY,
    first: '$first',
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
    ends: endsOf('MATCH (node:Entity) WHERE node.id IN $from + $to'),
  },
  decide,
}

/** The shortest paths over what is asked for; those through no hub, or any. In a view, support is looked at later: it takes the claims. */
function shortest(count: number, args: Arguments, onDay: boolean, isQuiet: boolean): string {
  const between = args['throughEvents'] === true ? 'Entity|Event' : 'Entity'
  const conditions = [...edgeConditions('_hop', args, onDay), ...(onDay ? [] : [isSupported('_hop', onDay)])]
  const hop = `[_hop:${typesPattern({ type: args['types'] })} WHERE ${conditions.join(' AND ')}]`
  const quiet = ` WHERE _next = _to OR ${degreeOf('_next')} < ${HUB_RULE.excludedFrom}`
  const step = `(:${between})-${hop}-(_next:${between}${isQuiet ? quiet : ''})`
  return `SHORTEST ${count} (_from)(${step}){1,${Number(args['maxHops'])}}(_to)`
}

const text = z.string()
const gathered = z.object({
  day: text.nullable(),
  first: z.number(),
  minOrigins: z.number(),
  from: z.array(text),
  to: z.array(text),
  calledFrom: text,
  calledTo: text,
  paths: z.array(z.array(z.tuple([text, text, text]))),
  relations: z.array(z.tuple([text, z.enum(EDGE_STATUSES), z.number(), z.number()])),
  degrees: z.array(z.tuple([text, z.number()])),
  ends,
})
type Gathered = z.output<typeof gathered>

function decide(facts: Facts): unknown {
  const found = gathered.parse(facts)
  const { paths, relations, first, minOrigins } = found
  const degrees = new Map(found.degrees)
  const standing = new Map(
    relations.map(([id, status, origins, originsIndependent]) => [
      id,
      { status, origins, originsIndependent },
    ]),
  )
  const candidates = paths
    .map((path) =>
      path.flatMap(([relation, from, to]): Hop[] => {
        const stands = standing.get(relation)
        return stands === undefined ? [] : [{ relation, from, to, ...stands }]
      }),
    )
    .filter((hops) => minOrigins <= 1 || hops.every(({ origins }) => origins >= minOrigins))
  const ranked = rankPaths(candidates, (node) => degrees.get(node) ?? 0, HUB_RULE, first)
  return {
    ...ranked,
    paths: ranked.paths.map(({ hops, weakest, score, why }) => ({
      hops: hops.map(walked),
      weakest: walked(weakest),
      length: hops.length,
      score,
      why,
    })),
    cut: paths.length < MOST_RANKED ? null : CUT,
    why: ranked.paths.length > 0 ? null : whyNone(found, ranked.excludedHubs.length > 0),
  }
}

const CUT = `Only the ${MOST_RANKED} shortest paths were ranked: longer ones may be better supported.`

/** A hop by the ids of where it begins and of its relation. */
function walked({ from, relation }: Hop): string {
  return `${from} ${relation}`
}

/** Why there is no path, as far as the ends of it tell. */
function whyNone({ from, to, calledFrom, calledTo, ends, day, minOrigins }: Gathered, hasHubs: boolean) {
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
  if (hasHubs) return 'They are connected by way of busy nodes alone, which say little: see excludedHubs.'
  return 'Both are connected with others, but by nothing of this kind with each other within so many hops.'
}
