import { grouped } from '../grouped'
import type { KnownClaim } from '../knownClaim'
import type { Rule } from './finding'
import { tensionGroups } from './tensionGroups'

/**
 * TENSION: claims that a curator set against each other, as long as both stand; what hangs together is one question,
 * whichever of it stands on the day.
 */
export const tension: Rule = (live, { tensions }) => {
  const standing = new Map(live.map((claim) => [claim.id, claim]))
  const links = tensions.filter(({ one, other }) => standing.has(one) && standing.has(other))
  const groups = tensionGroups(tensions)
  const linked = [...new Set(links.flatMap(({ one, other }) => [one, other]))].sort()
  const firstOf = (id: string): string => groups.get(id)?.[0] ?? id
  return [...grouped(linked, firstOf)].map(([first, ids]) => {
    const claims = ids.flatMap((id) => standing.get(id) ?? [])
    const reasons = links.filter(({ one }) => firstOf(one) === first).map(({ why }) => why)
    return {
      rule: 'TENSION' as const,
      key: `TENSION|${first}`,
      question: [...new Set(reasons)].join(' '),
      about: [...new Set(claims.flatMap(({ subjects, events }) => [...subjects, ...events]))].sort(),
      gap: null,
      sides: claims.map((claim) => ({ position: positionOf(claim), claims: [claim], figure: null })),
      undetermined: [],
    }
  })
}

function positionOf({ says }: KnownClaim): string {
  return says.replace(/\.$/, '')
}
