import { z } from 'zod'
import { canonicalIds } from '../../domain/canonical'
import type { Surroundings } from '../../domain/disputes/surroundings'
import type { KnownClaim } from '../../domain/knownClaim'
import { fieldText } from '../../graph/field'
import { knownClaim } from '../../graph/read/knownClaim'
import { BELONGING, surroundingsOf } from '../../graph/read/surroundings'
import type { Decided, Facts } from '../../plan/meaning'

/** Clauses that go on from `from` to `to`: everything judged the same, itself among it; all of it leads to the one that stands for it. */
export function sameAs(from: string, to: string): string {
  return `MATCH (${from})-[:SAME_AS*0..2]-(${to})`
}

const PARTS = 'SUBJECT|OBJECT|ABOUT|OF_EVENT|SPOKEN_BY|SPEAKS_FOR|RELAYED_BY|PLACED_IN'

/** Every entity and event that the claims name, and what is judged the same. */
export const NAMED_BY_CLAIMS = [
  `UNWIND things AS _claim MATCH (_claim)-[:${PARTS}]->(_named:Entity|Event)`,
  'WITH DISTINCT _named',
  sameAs('_named', 'node:Entity|Event'),
].join('\n')

/** All that the rules about several claims ask for, `things` being the claims. Each list costs planning: take those that a rule asks for. */
export const CLAIM_FACTS = {
  claims: { element: fieldText('known-claim').replace(/\bthis\b/g, 'node') },
  names: { clauses: NAMED_BY_CLAIMS, element: '[node.id, node.name]' },
  titles: {
    clauses:
      'UNWIND things AS _claim MATCH (_claim)-[:EVIDENCED_BY]->(_document:Document) WITH DISTINCT _document',
    element: '[_document.id, _document.title]',
  },
  belongings: {
    clauses: [
      'UNWIND things AS _claim MATCH (_claim)-[:SUBJECT|OBJECT|SPOKEN_BY|SPEAKS_FOR]->(_actor:Actor)',
      'WITH DISTINCT _actor',
      sameAs('_actor', '_one'),
      'MATCH (_one)-[:BRANCH_OF|PART_OF|MEMBER_OF*0..8]->(_part:Entity)-[_belongs:BRANCH_OF|PART_OF|MEMBER_OF]->(_whole:Entity)',
      'WITH DISTINCT _part, _whole, _belongs',
    ].join('\n'),
    element: `{part: _part.id, whole: _whole.id, statusDays: _belongs.statusDays, statuses: _belongs.statuses, periodDays: coalesce(_belongs.periodDays, []), periods: coalesce(_belongs.periods, [])}`,
  },
  lies: {
    clauses: [
      'UNWIND things AS _claim MATCH (_claim)-[:PLACED_IN]->(_at:Entity)',
      'WITH DISTINCT _at',
      sameAs('_at', '_same'),
      'MATCH (_same)-[:WITHIN*0..8]->(_place:Entity)-[:WITHIN]->(_outer:Entity)',
      'WITH DISTINCT _place, _outer',
    ].join('\n'),
    element: '[_place.id, _outer.id]',
  },
  incidents: {
    clauses: [
      `UNWIND things AS _claim MATCH (_claim)-[:OF_EVENT]->(_event:Event WHERE _event.kind = 'INCIDENT')`,
      'WITH DISTINCT _event',
    ].join('\n'),
    element: '_event.id',
  },
  judged: {
    clauses: [
      NAMED_BY_CLAIMS,
      `MATCH (node)<-[:JUDGES]-(_judgement:Judgement) WHERE _judgement.revokedAt IS NULL`,
      'WITH DISTINCT _judgement',
      `MATCH (_a)<-[:JUDGES {side: 'a'}]-(_judgement)-[:JUDGES {side: 'b'}]->(_b)`,
    ].join('\n'),
    element: '{a: _a.id, b: _b.id, verdict: _judgement.verdict}',
  },
  // All that hangs together with a claim: the question is the same whichever of it is known on the day.
  tensions: {
    clauses: [
      'UNWIND things AS _claim WITH _claim WHERE EXISTS { (_claim)-[:TENSION]-() }',
      `MATCH ANY (_claim) (()-[_set:TENSION WHERE _set.revokedAt IS NULL]-(:Claim))* (_linked:Claim)`,
      'WITH DISTINCT _linked',
      'MATCH (_linked)-[_tension:TENSION WHERE _tension.revokedAt IS NULL]->(_against:Claim)',
    ].join('\n'),
    element: '{one: _linked.id, other: _against.id, why: _tension.why}',
  },
} as const satisfies Decided['facts']

/** The day of the view, for `values` of what is decided; null: everything known. */
export const DAY = { day: '$asOf' } as const

/** After every day: what is known without a view. */
export const LAST_DAY = '9999-12-30'

/** The day of a view in Cypher, where one day is needed. */
export const DAY_OR_LAST = `coalesce($asOf, '${LAST_DAY}')`

const pair = z.tuple([z.string(), z.string()])
const facts = z.object({
  day: z.string().nullable(),
  claims: z.array(z.unknown()),
  names: z.array(pair).default([]),
  titles: z.array(z.tuple([z.string(), z.string().nullable()])).default([]),
  belongings: z.array(BELONGING).default([]),
  lies: z.array(pair).default([]),
  incidents: z.array(z.string()).default([]),
  judged: z.array(
    z.object({ a: z.string(), b: z.string(), verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']) }),
  ),
  tensions: z.array(z.object({ one: z.string(), other: z.string(), why: z.string() })).default([]),
})

/** The claims and what is around them, as the rules read it. */
export interface Evidence {
  readonly claims: readonly KnownClaim[]
  readonly day: string
  readonly surroundings: Surroundings
  readonly titleOf: (document: string) => string | null
  /** The id that stands for a thing. */
  readonly canonical: (id: string) => string
}

/** What DAY and CLAIM_FACTS, or some of them, gave. */
export function evidenceIn(gathered: Facts): Evidence {
  const { day, claims, names, titles, judged, ...around } = facts.parse(gathered)
  const ids = canonicalIds(judged)
  const canonical = (id: string): string => ids.get(id) ?? id
  const called = new Map(names)
  const titled = new Map(titles)
  const different = judged.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ a, b }) => [a, b] as const)
  return {
    claims: claims.map((claim) => knownClaim(claim, canonical)),
    day: day ?? LAST_DAY,
    surroundings: surroundingsOf({ ...around, different, nameOf: (id) => called.get(id) ?? id }, canonical),
    titleOf: (document) => titled.get(document) ?? null,
    canonical,
  }
}
