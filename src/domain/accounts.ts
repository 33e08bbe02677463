import type { KnownClaim } from './knownClaim'
import { key } from './proposition'
import { bodyOf } from './speakerKey'

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
  readonly denied: readonly Word[]
  /** Who is said not to have claimed it; null: nobody has. */
  readonly unclaimed: readonly { readonly actor: string | null; readonly claim: KnownClaim }[]
}

/** Blame short of doing it (RESPONSIBLE_FOR) is in none of them, nor is what is only expected or intended. */
export function accountOf(event: string, live: readonly KnownClaim[]): Account {
  const prefix = `${key('PERPETRATOR', event)}|`
  const standing = (link: string) => (claim: KnownClaim) =>
    claim.stands
      .filter((stand) => stand.link === link && stand.counts && stand.key.startsWith(prefix))
      .map((stand): Word => ({ actor: stand.key.slice(prefix.length), claim }))
  return {
    claimed: live.filter((claim) => isClaimOf(event, claim)).flatMap(claimantOf),
    attributed: live.filter(({ act }) => act !== 'CLAIM_RESPONSIBILITY').flatMap(standing('AFFIRMS')),
    denied: live.flatMap(standing('DENIES')),
    unclaimed: live.flatMap((claim) =>
      claim.stands
        .filter(
          ({ link, key }) => link === 'DENIES' && key.startsWith('CLAIMED|') && key.endsWith(`|${event}`),
        )
        .map(({ key }) => ({ actor: key.split('|')[1] || null, claim })),
    ),
  }
}

function isClaimOf(event: string, { act, events, modality }: KnownClaim): boolean {
  return act === 'CLAIM_RESPONSIBILITY' && modality === 'ACTUAL' && events.includes(event)
}

/** The body in whose name it is claimed. */
function claimantOf(claim: KnownClaim): Word[] {
  const actor = bodyOf(claim) ?? claim.subjects[0]
  return actor === undefined ? [] : [{ actor, claim }]
}
