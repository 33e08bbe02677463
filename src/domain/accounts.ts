import { mostPrecise } from './dateSpan'
import type { KnownClaim } from './knownClaim'
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
  /** Between which days it happened, as those say who say who did it; null where none of them does. */
  readonly happened: WithinDays | null
}

/** Blame short of doing it (RESPONSIBLE_FOR) is in none of them, nor is what is only expected or intended. */
export function accountOf(event: string, live: readonly KnownClaim[]): Account {
  const prefix = `${key('PERPETRATOR', event)}|`
  const standing = (link: string) => (claim: KnownClaim) =>
    claim.stands
      .filter((stand) => stand.link === link && stand.counts && stand.key.startsWith(prefix))
      .map((stand): Word => ({ actor: stand.key.slice(prefix.length), claim }))
  const claimed = claimantsOf(event, live)
  const attributed = live.filter(({ act }) => act !== 'CLAIM_RESPONSIBILITY').flatMap(standing('AFFIRMS'))
  return {
    claimed,
    attributed,
    named: live.flatMap(standing('AFFIRMS')).map(({ actor }) => actor),
    denied: live.flatMap(standing('DENIES')),
    undone: live.filter(({ stands }) =>
      stands.some((stand) => stand.link === 'DENIES' && stand.counts && stand.key === key('EVENT', event)),
    ),
    unclaimed: live.flatMap((claim) =>
      claim.stands
        .filter(
          ({ link, key }) => link === 'DENIES' && key.startsWith('CLAIMED|') && key.endsWith(`|${event}`),
        )
        .map(({ key }) => ({ actor: key.split('|')[1] || null, claim })),
    ),
    happened: withinDays(mostPrecise([...claimed, ...attributed].flatMap(({ claim }) => claim.when ?? []))),
  }
}

/** Whose own word it is that they did an event. */
export function claimantsOf(event: string, live: readonly KnownClaim[]): readonly Word[] {
  return live.filter((claim) => isClaimOf(event, claim)).flatMap(claimantOf)
}

function isClaimOf(event: string, { act, events, modality }: KnownClaim): boolean {
  return act === 'CLAIM_RESPONSIBILITY' && modality === 'ACTUAL' && events.includes(event)
}

/** The body in whose name it is claimed. */
function claimantOf(claim: KnownClaim): Word[] {
  const actor = bodyOf(claim) ?? claim.subjects[0]
  return actor === undefined ? [] : [{ actor, claim }]
}
