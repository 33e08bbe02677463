import { mostPrecise } from './dateSpan'
import type { Link } from './consequences/stance'
import type { KnownClaim, KnownStand } from './knownClaim'
import { key } from './proposition'
import { bodyOf } from './speakerKey'
import { withinDays, type WithinDays } from './withinDays'

/** That somebody did an event, or did not, by one claim. */
export interface Word {
  readonly actor: string
  readonly claim: KnownClaim
}

/** What claims that all stand on one day say about who did an event. */
export interface Account {
  /** Whose own word it is that they did it. */
  readonly claimed: readonly Word[]
  /** Who is said to have done it by others, or as a fact. */
  readonly attributed: readonly Word[]
  /** Everybody who is said to have done it in whatever claim, also in one of responsibility by another. */
  readonly named: readonly string[]
  readonly denied: readonly Word[]
  /** Who says that there was no such event, whoever is said to have done it. */
  readonly undone: readonly KnownClaim[]
  /** Who is said not to have claimed it; null: nobody has. */
  readonly unclaimed: readonly { readonly actor: string | null; readonly claim: KnownClaim }[]
  /** Between which days it happened; null where nobody says. */
  readonly happened: WithinDays | null
}

/** Blame short of doing it (RESPONSIBLE_FOR) is in none of them, nor is what is only expected or intended. */
export function accountOf(event: string, live: readonly KnownClaim[]): Account {
  const prefix = `${key('PERPETRATOR', event)}|`
  const standing = (link: string) => (claim: KnownClaim) =>
    claim.stands
      .filter((stand) => stand.link === link && stand.counts && stand.key.startsWith(prefix))
      .map((stand): Word => ({ actor: stand.key.slice(prefix.length), claim }))
  return {
    claimed: claimantsOf(event, live),
    attributed: live.filter(({ act }) => act !== 'CLAIM_RESPONSIBILITY').flatMap(standing('AFFIRMS')),
    named: live.flatMap(standing('AFFIRMS')).map(({ actor }) => actor),
    denied: live.flatMap(standing('DENIES')),
    undone: live.filter(({ stands }) => stands.some((stand) => isOf(stand, 'DENIES', key('EVENT', event)))),
    unclaimed: live.flatMap((claim) =>
      claim.stands
        .filter(
          ({ link, key }) => link === 'DENIES' && key.startsWith('CLAIMED|') && key.endsWith(`|${event}`),
        )
        .map(({ key }) => ({ actor: key.split('|')[1] || null, claim })),
    ),
    happened: withinDays(
      mostPrecise(
        live.flatMap(({ when, stands }) =>
          when !== null && stands.some((stand) => isOf(stand, 'AFFIRMS', key('DATE', event))) ? [when] : [],
        ),
      ),
    ),
  }
}

/** Whose own word it is that they did an event. */
export function claimantsOf(event: string, live: readonly KnownClaim[]): readonly Word[] {
  return live.filter((claim) => isClaimOf(event, claim)).flatMap(claimantOf)
}

function isOf(stand: KnownStand, link: Link, key: string): boolean {
  return stand.link === link && stand.counts && stand.key === key
}

function isClaimOf(event: string, { act, events, modality }: KnownClaim): boolean {
  return act === 'CLAIM_RESPONSIBILITY' && modality === 'ACTUAL' && events.includes(event)
}

/** The body in whose name it is claimed. */
function claimantOf(claim: KnownClaim): Word[] {
  const actor = bodyOf(claim) ?? claim.subjects[0]
  return actor === undefined ? [] : [{ actor, claim }]
}
