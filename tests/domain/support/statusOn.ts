import { isLive, type KnownClaim } from '../../../src/domain/knownClaim'
import { restsOn } from '../../../src/domain/restsOn'
import { standing, type Backing } from '../../../src/domain/standing'
import type { EdgeStatus } from '../../../src/domain/vocabulary'

/** How a proposition stands on a day by the claims alone, as the projection works it out; null when nothing counts. */
export function statusOn(key: string, claims: readonly KnownClaim[], day: string): EdgeStatus | null {
  const own = claims.flatMap((claim) =>
    claim.stands
      .filter((stand) => stand.key === key && stand.counts)
      .map(({ link }) => backing(claim, link, claim.events)),
  )
  const events = [...new Set(own.flatMap((each) => each.events))]
  const undercuts = events.flatMap((event) =>
    restsOn(key, event).flatMap((ground) =>
      claims
        .filter((claim) => claim.stands.some((stand) => stand.link === 'DENIES' && stand.key === ground))
        .map((claim) => backing(claim, 'UNDERCUTS', [event])),
    ),
  )
  const stands = standing([...own, ...undercuts])
  if (stands === null || !claims.some((claim) => isLive(claim, day))) return null
  const step = stands.statusDays.findLastIndex((each) => each <= day)
  return stands.statuses[step] ?? null
}

function backing(claim: KnownClaim, link: Backing['link'], events: readonly string[]): Backing {
  return {
    claim: claim.id,
    link,
    isPlain: link === 'PERFORMS' || (claim.certainty === 'CERTAIN' && claim.act !== 'ACCUSE'),
    events,
    document: claim.document,
    origin: claim.origin.id,
    knownFrom: claim.knownFrom,
    retiredFrom: claim.retiredFrom,
    said: claim.said,
    when: claim.when,
  }
}
