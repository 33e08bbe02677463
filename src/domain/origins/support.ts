import { isEstablished, isLive, type KnownClaim } from '../knownClaim'

/** On how much a proposition rests on a day: claims, documents, and above all distinct origins. */
export interface Support {
  readonly affirming: number
  readonly denying: number
  readonly documents: number
  readonly origins: number
  readonly originsIndependent: number
  /** The only origin of all that affirms it; null when there are several, or none. */
  readonly singleOrigin: string | null
}

/** Documents and origins are of the claims that affirm or perform it; only what counts is counted. */
export function supportOf(key: string, claims: readonly KnownClaim[], day: string): Support {
  const live = claims.filter((claim) => isLive(claim, day))
  const linked = (...links: readonly string[]) =>
    live.filter((claim) =>
      claim.stands.some((stand) => stand.key === key && stand.counts && links.includes(stand.link)),
    )
  const affirming = linked('AFFIRMS', 'PERFORMS')
  const origins = new Map(affirming.map(({ origin }) => [origin.id, origin]))
  const [only] = origins.keys()
  return {
    affirming: affirming.length,
    denying: linked('DENIES').length,
    documents: new Set(affirming.map(({ document }) => document)).size,
    origins: origins.size,
    originsIndependent: [...origins.values()].filter((origin) => isEstablished(origin, day)).length,
    singleOrigin: origins.size === 1 ? (only ?? null) : null,
  }
}
