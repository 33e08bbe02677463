import { z } from 'zod'
import type { Surroundings, Tension } from '../../domain/disputes/surroundings'
import type { KnownClaim } from '../../domain/knownClaim'
import { proposition } from '../../domain/proposition'
import { bodyOf } from '../../domain/speakerKey'
import type { Transaction } from '../../graph/graph'
import { surroundingsOf } from '../../graph/read/surroundings'
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
  tensions: readonly Tension[],
): Promise<Surroundings> {
  const places = distinct(claims.flatMap((claim) => endsOf(claim, 'PLACE', 'OBJECT')))
  const rows = (
    await transaction.run(surroundingsOfDisputes, {
      actors: distinct(claims.flatMap(actorsOf)),
      places: distinct(places.flatMap(members)),
      events: distinct(claims.flatMap(({ events }) => events)),
    })
  ).map((each) => row.parse(each))
  return surroundingsOf(
    {
      belongings: linksIn(rows, 'BELONGS'),
      lies: linksIn(rows, 'LIES'),
      incidents: rows.filter(({ sort }) => sort === 'INCIDENT').map(({ id }) => id),
      different,
      tensions,
      nameOf: (id) => id,
    },
    canonical,
  )
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

function linksIn(rows: readonly SurroundingRow[], sort: 'BELONGS' | 'LIES'): [string, string][] {
  return rows.flatMap(({ sort: found, id, to }): [string, string][] =>
    found === sort && to !== null ? [[id, to]] : [],
  )
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
