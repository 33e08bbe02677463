import { grouped } from '../grouped'
import type { KnownClaim } from '../knownClaim'
import type { Rule } from './finding'

/** TENSION: claims that a curator set against each other, as long as both stand; what hangs together is one question. */
export const tension: Rule = (live, { tensions }) => {
  const standing = new Map(live.map((claim) => [claim.id, claim]))
  const links = tensions.filter(({ one, other }) => standing.has(one) && standing.has(other))
  const roots = new Map<string, string>()
  const root = (id: string): string => {
    const parent = roots.get(id)
    return parent === undefined ? id : root(parent)
  }
  for (const { one, other } of links) {
    const [first = one, last = other] = [root(one), root(other)].sort()
    if (first !== last) roots.set(last, first)
  }
  const linked = [...new Set(links.flatMap(({ one, other }) => [one, other]))].sort()
  return [...grouped(linked, root)].map(([first, ids]) => {
    const claims = ids.flatMap((id) => standing.get(id) ?? [])
    const reasons = links.filter(({ one }) => root(one) === first).map(({ why }) => why)
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
