import { z } from 'zod'
import { changes, CHANGE_KINDS, type Change } from '../../domain/changes'
import { EDGE_STATUSES, RELATION_TYPES } from '../../domain/vocabulary'
import type { Arguments, Decided, Facts, Gathered } from '../../plan/meaning'
import { isGiven } from '../../plan/path'
import { faultOfPeriod } from '../filters/scalars'
import { ALL_STANCES } from '../types/traversals'
import { sameAs } from './claimFacts'

/** So many of the claims that became known are looked at, in the order of days: what bears on them is read with each. */
const MOST_CLAIMS = 1_000

/** How a claim names an entity. */
const PARTS = 'SUBJECT|OBJECT|ABOUT|SPOKEN_BY|SPEAKS_FOR|RELAYED_BY|ADDRESSED_TO|PLACED_IN'

const TOLD = `UNWIND things AS _claim MATCH (_claim)-[:${ALL_STANCES}]->(_told:Proposition) WITH DISTINCT _told`

const RELATIONS = [
  TOLD,
  'MATCH (_told)-[:ON]->(_one:Entity|Event)',
  'MATCH (_told)-[:ON]->(_other:Entity|Event) WHERE _other <> _one',
  `MATCH (_one)-[node:${RELATION_TYPES.join('|')}]->(_other) WHERE node.proposition = _told.id`,
].join('\n')

/** Propositions that draw no relation, and whose standing says something by itself: conditions, deaths, that something happened. */
const PROPOSITIONS = `${TOLD} WHERE _told.kind IN ['CONDITION', 'FATE', 'EVENT'] WITH _told AS node`

const DISPUTES = `${TOLD} MATCH (_told)<-[:ASKS_OF]-(node:Dispute)`

const ON_LAST_DAY = 'WITH DISTINCT node, $to AS _day'

/** The last day of the time asked about, or the last before it on which there was a dispute. */
const ON_LAST_DISPUTED_DAY = [
  'WITH DISTINCT node',
  'WITH node, CASE',
  'WHEN any(_i IN range(0, size(node.froms) - 1) WHERE node.froms[_i] <= $to AND $to < node.untils[_i]) THEN $to',
  'ELSE toString(date(last([_until IN node.untils WHERE _until <= $to])) - duration({days: 1}))',
  'END AS _day',
].join('\n')

/** Where what changed is found, read as of the last day. */
export const AMONG_CHANGED_RELATIONS = [`${RELATIONS}\n${ON_LAST_DAY}`, { asOf: '_day' }] as const
export const AMONG_CHANGED_PROPOSITIONS = [`${PROPOSITIONS}\n${ON_LAST_DAY}`, { asOf: '_day' }] as const
export const AMONG_CHANGED_DISPUTES = [`${DISPUTES}\n${ON_LAST_DISPUTED_DAY}`, { asOf: '_day' }] as const

/**
 * What changed between two days: by the claims that became known then, those that they revise, and those that were voided. What claims
 * add up to changes on no other day.
 */
export const CHANGES: Omit<Decided, 'kind'> = {
  match: (args) =>
    [
      'CALL (*) {',
      claims('_known', args, 'Claim', '_known.knownFrom > $from AND _known.knownFrom <= $to'),
      `WITH DISTINCT _known ORDER BY _known.knownFrom, _known.id LIMIT ${MOST_CLAIMS + 1}`,
      'RETURN collect(_known) AS _new',
      '}',
      'CALL (*) {',
      'UNWIND _new AS _found RETURN _found',
      'UNION',
      'UNWIND _new AS _later MATCH (_later)-[:REVISES]->(_found:Claim) RETURN _found',
      'UNION',
      claims(
        '_found',
        args,
        'VoidedClaim',
        '_found.id IS NOT NULL AND left(_found.voidedAt, 10) > $from AND left(_found.voidedAt, 10) <= $to',
      ),
      `WITH DISTINCT _found ORDER BY _found.voidedAt, _found.id LIMIT ${MOST_CLAIMS + 1}`,
      'RETURN _found',
      '}',
      'WITH _found AS node',
    ].join('\n'),
  checks: { to: ({ from, to }) => faultOfPeriod({ from, to }) },
  references: { about: ['about'] },
  values: { from: '$from', to: '$to', kind: '$kind', first: '$first', asked: '$about' },
  facts: {
    about: {
      clauses: ({ about }) =>
        isGiven(about)
          ? `MATCH (_about:Entity) WHERE _about.id IN $about\n${sameAs('_about', 'node')}`
          : 'UNWIND [] AS node',
      element: 'node.id',
    },
    claims: {
      clauses: 'UNWIND things AS node WITH node ORDER BY node.knownFrom, node.ref, node.id',
      element: `node {
        .id, .knownFrom, .voidedAt,
        revises: head(COLLECT { MATCH (node)-[:REVISES]->(_to) RETURN _to.id }),
        retiredFrom: head(COLLECT { MATCH (node)<-[:REVISES]-(_later:Claim) RETURN _later.knownFrom ORDER BY _later.knownFrom })
      }`,
    },
    relations: stepsOf(RELATIONS, '[startNode(node).id, endNode(node).id]'),
    propositions: stepsOf(PROPOSITIONS, 'COLLECT { MATCH (node)-[:ON]->(_on) RETURN _on.id }'),
    disputes: {
      clauses: `${DISPUTES} WITH DISTINCT node ORDER BY node.id`,
      element: 'node {.id, .froms, .untils, on: COLLECT { MATCH (node)-[:ABOUT]->(_on) RETURN _on.id }}',
    },
  },
  decide,
}

/**
 * Claims of this label: those that have to do with the entity that is asked about, or all. What denies an event, or answers another claim,
 * need not name it: such a claim bears on what is told of it.
 */
function claims(claim: string, { about }: Arguments, label: string, condition: string): string {
  if (!isGiven(about)) return `MATCH (${claim}:${label}) WHERE ${claim}.id IS NOT NULL AND ${condition}`
  return [
    'MATCH (_about:Entity) WHERE _about.id IN $about',
    'CALL (_about) {',
    `MATCH (_about)<-[:${PARTS}]-(${claim}:${label}) WHERE ${condition}`,
    `RETURN ${claim}`,
    ...(label === 'Claim'
      ? [
          'UNION',
          `MATCH (_about)<-[:ON]-(:Proposition)<-[:${BEARING}]-(${claim}:${label}) WHERE ${condition}`,
          `RETURN ${claim}`,
        ]
      : []),
    '}',
  ].join('\n')
}

/** How a claim bears on what is told of an entity without naming it. */
const BEARING = 'DENIES|UNDERCUTS|LEAVES_OPEN'

function stepsOf(clauses: string, on: string): Gathered {
  return {
    clauses: `${clauses} WITH DISTINCT node ORDER BY node.id`,
    element: `{id: node.id, statusDays: node.statusDays, statuses: node.statuses, on: ${on}}`,
  }
}

const text = z.string()
const days = z.array(text)
const stepped = z.array(
  z.object({ id: text, statusDays: days, statuses: z.array(z.enum(EDGE_STATUSES)), on: z.array(text) }),
)
const gathered = z.object({
  from: text,
  to: text,
  kind: z.array(z.enum(CHANGE_KINDS)).nullable(),
  first: z.number(),
  asked: z.array(text).nullable(),
  about: z.array(text),
  claims: z.array(
    z.object({
      id: text,
      knownFrom: text,
      retiredFrom: text.nullable(),
      voidedAt: text.nullish().transform((moment) => moment ?? null),
      revises: text.nullable(),
    }),
  ),
  relations: stepped,
  propositions: stepped,
  disputes: z.array(z.object({ id: text, froms: days, untils: days, on: z.array(text) })),
})

function decide(facts: Facts): unknown {
  const found = gathered.parse(facts)
  const { from, to, kind, first, asked, about } = found
  const concerned = <T extends { readonly on: readonly string[] }>(all: readonly T[]): T[] =>
    all.filter(({ on }) => asked === null || on.some((id) => about.includes(id)))
  const relations = concerned(found.relations)
  const propositions = concerned(found.propositions)
  const disputes = concerned(found.disputes)
  const all = changes(from, to, [...relations, ...propositions], found.claims, disputes).filter(
    (change) => kind === null || kind.includes(change.kind),
  )
  const isAmong = (things: readonly { readonly id: string }[]) => {
    const ids = new Set(things.map(({ id }) => id))
    return (id: string): string | null => (ids.has(id) ? id : null)
  }
  const claim = isAmong(found.claims)
  const relation = isAmong(relations)
  const proposition = isAmong(propositions)
  const dispute = isAmong(disputes)
  const shown = all.slice(0, first)
  return {
    changes: shown.map(({ kind: sort, on, what, before, after }) => ({
      kind: sort,
      on,
      what,
      before,
      after: sort === 'REVISED' ? null : after,
      revisedBy: sort === 'REVISED' ? after : null,
      claim: claim(what),
      relation: relation(what),
      proposition: proposition(what),
      dispute: dispute(what),
    })),
    cut: cutOf(found.claims, from, all, shown),
    why: whyNone(asked, about, all),
  }
}

function cutOf(
  claims: z.output<typeof gathered>['claims'],
  from: string,
  all: readonly Change[],
  shown: readonly Change[],
): string | null {
  const last = shown.at(-1)?.on
  const until = claims
    .flatMap(({ knownFrom, voidedAt }) => (voidedAt === null && knownFrom > from ? [knownFrom] : []))
    .sort()
    .at(MOST_CLAIMS)
  const voidedUntil = claims
    .flatMap(({ voidedAt }) => voidedAt?.slice(0, 10) ?? [])
    .sort()
    .at(MOST_CLAIMS)
  const more = all.length - shown.length
  const sentences = [
    ...(more > 0 ? [`${more} further changes are not shown: ask for more, or from ${last ?? from} on.`] : []),
    ...(until === undefined
      ? []
      : [`Only the first ${MOST_CLAIMS} claims were looked at: from ${until} on, changes are missing.`]),
    ...(voidedUntil === undefined
      ? []
      : [
          `Only the first ${MOST_CLAIMS} coding errors were looked at: from ${voidedUntil} on, others are missing.`,
        ]),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

function whyNone(
  asked: readonly string[] | null,
  about: readonly string[],
  all: readonly Change[],
): string | null {
  if (all.length > 0) return null
  if (asked !== null && about.length === 0)
    return 'What changed can be asked about entities, and this is an event.'
  return 'Nothing of this kind is recorded to have changed in this time.'
}
