import { restsOn } from '../../domain/restsOn'
import type { Backing } from '../../domain/standing'
import { undercutOf } from '../../domain/undercut'
import type { Transaction } from '../../graph/graph'
import { grouped } from '../../domain/grouped'
import { readStands, type Stand } from './backings'
import type { Identities } from './identities'

/** The denials that take the ground from propositions, for the events that these rest on. */
export async function readUndercuts(
  transaction: Transaction,
  stands: ReadonlyMap<string, readonly Stand[]>,
  identities: Identities,
): Promise<Map<string, Backing[]>> {
  const grounds = [...stands].flatMap(([key, claims]) =>
    eventsBeneath(claims).flatMap((event) => restsOn(key, event).map((ground) => ({ key, event, ground }))),
  )
  const wanted = [...new Set(grounds.map(({ ground }) => ground))]
  const denials = grouped(
    (await readStands(transaction, wanted, identities)).filter(
      ({ link, counts }) => link === 'DENIES' && counts,
    ),
    ({ key }) => key,
  )
  const undercuts = grounds.flatMap(({ key, event, ground }) => {
    const own = (stands.get(key) ?? []).filter(({ counts }) => counts)
    return (denials.get(ground) ?? []).flatMap((denial) => {
      const backing = undercutOf(denial, event, own)
      return backing === null ? [] : [{ key, backing }]
    })
  })
  return new Map(
    [...grouped(undercuts, ({ key }) => key)].map(([key, all]) => [key, all.map(({ backing }) => backing)]),
  )
}

/** One link per claim, with the events of which it denies the ground. */
export function undercutLinks(undercuts: readonly Backing[]): { id: string; events: string[] }[] {
  return [...grouped(undercuts, ({ claim }) => claim)].map(([id, all]) => ({
    id,
    events: [...new Set(all.flatMap(({ events }) => events))].sort(),
  }))
}

function eventsBeneath(claims: readonly Stand[]): string[] {
  return [...new Set(claims.filter(({ counts }) => counts).flatMap(({ events }) => events))]
}
