import { z } from 'zod'
import type { Surroundings, Tension } from '../../domain/disputes/surroundings'
import { actorsIn } from '../../domain/actorsIn'
import type { KnownClaim } from '../../domain/knownClaim'
import { proposition } from '../../domain/proposition'
import type { Transaction } from '../../graph/graph'
import { BELONGING, surroundingsOf } from '../../graph/read/surroundings'
import { statement } from '../../graph/statement'
import type { Identities } from '../project/identities'

const surroundingsOfDisputes = statement('surroundings-of-disputes')
const row = z.object({
  sort: z.enum(['BELONGS', 'LIES', 'INCIDENT']),
  id: z.string(),
  to: z.string().nullable(),
  belonging: BELONGING.nullable(),
})
type SurroundingRow = z.output<typeof row>

/** What the rules must know about the actors, places and events of these claims. What things are called decides nothing. */
export async function readSurroundings(
  transaction: Transaction,
  claims: readonly KnownClaim[],
  { canonical, members, different }: Identities,
  tensions: readonly Tension[],
): Promise<Surroundings> {
  const places = distinct(claims.flatMap(placesIn))
  const rows = (
    await transaction.run(surroundingsOfDisputes, {
      actors: distinct(claims.flatMap(actorsIn)),
      places: distinct(places.flatMap(members)),
      events: distinct(claims.flatMap(({ events }) => events)),
    })
  ).map((each) => row.parse(each))
  return surroundingsOf(
    {
      belongings: rows.flatMap(({ belonging }) => belonging ?? []),
      lies: linksIn(rows),
      incidents: rows.filter(({ sort }) => sort === 'INCIDENT').map(({ id }) => id),
      different,
      tensions,
      nameOf: (id) => id,
    },
    canonical,
  )
}

function placesIn({ stands }: KnownClaim): string[] {
  return stands
    .map(({ key }) => proposition(key))
    .filter(({ kind }) => kind === 'PLACE')
    .flatMap(({ ends }) => ends.filter(({ slot }) => slot === 'OBJECT').map(({ id }) => id))
}

function linksIn(rows: readonly SurroundingRow[]): [string, string][] {
  return rows.flatMap(({ sort, id, to }): [string, string][] =>
    sort === 'LIES' && to !== null ? [[id, to]] : [],
  )
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
