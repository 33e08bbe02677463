import { z } from 'zod'
import { DISPUTE_SETTINGS } from '../../domain/disputes/settings'
import type { Surroundings } from '../../domain/disputes/surroundings'
import { grouped } from '../../domain/grouped'
import type { KnownClaim } from '../../domain/knownClaim'
import { proposition } from '../../domain/proposition'
import { relatives } from '../../domain/relatives'
import { bodyOf } from '../../domain/speakerKey'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Identities } from '../project/identities'

const surroundingsOfDisputes = statement('surroundings-of-disputes')
const row = z.object({
  sort: z.enum(['BELONGS', 'LIES', 'INCIDENT']),
  id: z.string(),
  to: z.string().nullable(),
})
type SurroundingRow = z.output<typeof row>

/** What the rules must know about the actors, places and events of these claims. What things are called decides nothing. */
export async function readSurroundings(
  transaction: Transaction,
  claims: readonly KnownClaim[],
  { canonical, members, different }: Identities,
): Promise<Surroundings> {
  const places = distinct(claims.flatMap((claim) => endsOf(claim, 'PLACE', 'OBJECT')))
  const rows = (
    await transaction.run(surroundingsOfDisputes, {
      actors: distinct(claims.flatMap(actorsOf)),
      places: distinct(places.flatMap(members)),
      events: distinct(claims.flatMap(({ events }) => events)),
    })
  ).map((each) => row.parse(each))
  const incidents = new Set(rows.filter(({ sort }) => sort === 'INCIDENT').map(({ id }) => id))
  const apart = new Set(different.map(([a, b]) => pair(canonical(a), canonical(b))))
  return {
    nameOf: (id) => id,
    isRelated: relatives(linksIn(rows, 'BELONGS', canonical).map(([part, whole]) => ({ part, whole }))),
    isDifferent: (one, other) => apart.has(pair(one, other)),
    liesIn: reaches(linksIn(rows, 'LIES', canonical)),
    isIncident: (event) => incidents.has(event),
    tensions: [],
    settings: DISPUTE_SETTINGS,
  }
}

/** Who may have done an event: those to whom it is laid, who are named with them, and who speaks. */
function actorsOf(claim: KnownClaim): string[] {
  if (claim.events.length === 0) return []
  const body = claim.act === 'CLAIM_RESPONSIBILITY' ? bodyOf(claim) : null
  return [...claim.subjects, ...endsOf(claim, 'PERPETRATOR', 'SUBJECT'), ...(body === null ? [] : [body])]
}

function endsOf({ stands }: KnownClaim, kind: 'PLACE' | 'PERPETRATOR', slot: 'OBJECT' | 'SUBJECT'): string[] {
  return stands
    .map(({ key }) => proposition(key))
    .filter((each) => each.kind === kind)
    .flatMap(({ ends }) => ends.filter((end) => end.slot === slot).map(({ id }) => id))
}

function linksIn(
  rows: readonly SurroundingRow[],
  sort: 'BELONGS' | 'LIES',
  canonical: (id: string) => string,
): [string, string][] {
  return rows.flatMap(({ sort: found, id, to }): [string, string][] =>
    found === sort && to !== null ? [[canonical(id), canonical(to)]] : [],
  )
}

/** Whether one is the other, or leads to it through any number of links. */
function reaches(links: readonly [string, string][]): (one: string, other: string) => boolean {
  const next = grouped(links, ([from]) => from)
  const leads = (one: string, other: string, seen: Set<string>): boolean => {
    if (one === other) return true
    if (seen.has(one)) return false
    seen.add(one)
    return (next.get(one) ?? []).some(([, to]) => leads(to, other, seen))
  }
  return (one, other) => leads(one, other, new Set())
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ')
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
