import { actorsIn } from './actorsIn'
import { accountOf, type Account, type Word } from './accounts'
import { grouped } from './grouped'
import { isLive, turningDays, type KnownClaim } from './knownClaim'
import type { Relatives } from './relatives'
import { bodyOf, speakerKey } from './speakerKey'
import { statusOf } from './status'
import type { EdgeStatus } from './vocabulary'

/** NO_CLAIM_KNOWN is about what is recorded here, not about the world; STATED_UNCLAIMED is some document's word. */
export const CLAIM_STATUSES = [
  'CLAIMED',
  'COMPETING',
  'STATED_UNCLAIMED',
  'DENIED_ONLY',
  'NO_CLAIM_KNOWN',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** Who did an event, as far as could be known on a day; claims are ids. */
export interface Responsibility {
  readonly status: ClaimStatus
  readonly claimedBy: readonly Attribution[]
  /** Who is said to have done it, other than by their own claim. */
  readonly attributedTo: readonly Attribution[]
  /** Who is said not to have done it, also by who says that it never happened. */
  readonly deniedBy: readonly Attribution[]
  readonly statedUnclaimed: readonly Unclaimed[]
}

export interface Attribution {
  readonly actor: string
  /** How it stands that the actor did it. */
  readonly status: EdgeStatus
  /** Entities whose word it is, and documents where it is nobody's: in the order of their ids. */
  readonly by: readonly string[]
  readonly claims: readonly string[]
  readonly origins: readonly string[]
}

/** `actor`: who is said not to have claimed it; null: nobody has. */
export interface Unclaimed {
  readonly actor: string | null
  readonly claim: string
  readonly document: string
}

/** Who claims an event, whom it is laid to and by whom, who denies it, and who says that nobody claimed it. */
export function responsibility(
  event: string,
  claims: readonly KnownClaim[],
  day: string,
  relatives: Relatives,
): Responsibility {
  const account = accountOf(
    event,
    claims.filter((claim) => isLive(claim, day)),
  )
  const denied = denialsIn(account)
  const statuses = statusesOf([...account.claimed, ...account.attributed], denied)
  const attributions = (words: readonly Word[]) => attributionsOf(words, statuses)
  return {
    status: statusOn(account, day, relatives),
    claimedBy: attributions(account.claimed),
    attributedTo: attributions(account.attributed),
    deniedBy: attributions(denied),
    statedUnclaimed: account.unclaimed.map(({ actor, claim }) => ({
      actor,
      claim: claim.id,
      document: claim.document,
    })),
  }
}

/** Whether an event was claimed, as it changed: from `claimStatusDays[i]` on, `claimStatuses[i]`; before that, nothing was known. */
export interface ClaimStatuses {
  readonly claimStatusDays: readonly string[] | null
  readonly claimStatuses: readonly ClaimStatus[] | null
}

/** The status on every day on which it turned; null for an event of which nothing but NO_CLAIM_KNOWN can be said. */
export function claimStatuses(
  event: string,
  claims: readonly KnownClaim[],
  relatives: Relatives,
): ClaimStatuses {
  const statusOnDay = (day: string): ClaimStatus =>
    statusOn(
      accountOf(
        event,
        claims.filter((claim) => isLive(claim, day)),
      ),
      day,
      relatives,
    )
  const actors = claims.flatMap(actorsIn)
  const days = [...turningDays(claims), ...relatives.turnsOf(actors)]
  const turns = [...new Set(days)]
    .sort()
    .map((day) => ({ day, status: statusOnDay(day) }))
    .filter(({ status }, index, all) => status !== (all[index - 1]?.status ?? 'NO_CLAIM_KNOWN'))
  if (turns.length === 0) return { claimStatusDays: null, claimStatuses: null }
  return {
    claimStatusDays: turns.map(({ day }) => day),
    claimStatuses: turns.map(({ status }) => status),
  }
}

/** That one group has not claimed it leaves open whether another has. */
function statusOn(account: Account, day: string, relatives: Relatives): ClaimStatus {
  const { claimed, unclaimed, happened } = account
  const isRelated = (one: string, other: string) => relatives.areRelated(one, other, { day, happened })
  const claimants = [...new Set(claimed.map(({ actor }) => actor))]
  if (claimants.some((one) => claimants.some((other) => !isJoined(one, other, claimants, isRelated))))
    return 'COMPETING'
  if (claimants.length > 0) return 'CLAIMED'
  if (unclaimed.some(({ actor }) => actor === null)) return 'STATED_UNCLAIMED'
  return denialsIn(account).length > 0 ? 'DENIED_ONLY' : 'NO_CLAIM_KNOWN'
}

/** Who says that there was no such event denies it for everybody to whom it is laid. */
function denialsIn({ claimed, attributed, denied, undone }: Account): Word[] {
  const actors = new Set([...claimed, ...attributed].map(({ actor }) => actor))
  const never = undone.flatMap((claim) => [...actors].map((actor) => ({ actor, claim })))
  return [...denied, ...never]
}

/** Two branches are joined by their parent when it claims the event as well. */
function isJoined(
  one: string,
  other: string,
  claimants: readonly string[],
  isRelated: (one: string, other: string) => boolean,
): boolean {
  return isRelated(one, other) || claimants.some((third) => isRelated(one, third) && isRelated(third, other))
}

function statusesOf(words: readonly Word[], denied: readonly Word[]): Map<string, EdgeStatus> {
  const actors = new Set([...words, ...denied].map(({ actor }) => actor))
  return new Map(
    [...actors].map((actor) => {
      const said = words.filter((word) => word.actor === actor)
      const plain = said.filter(({ claim }) => claim.certainty === 'CERTAIN' && claim.act !== 'ACCUSE').length
      const denials = denied.filter((word) => word.actor === actor).length
      return [actor, statusOf({ plain, weak: said.length - plain, denials })]
    }),
  )
}

function attributionsOf(words: readonly Word[], statuses: ReadonlyMap<string, EdgeStatus>): Attribution[] {
  return [...grouped(words, ({ actor }) => actor)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([actor, all]) => ({
      actor,
      status: statuses.get(actor) ?? 'OPEN',
      by: distinct(all, ({ claim }) => bodyOf(claim) ?? speakerKey(claim)),
      claims: distinct(all, ({ claim }) => claim.id),
      origins: distinct(all, ({ claim }) => claim.origin.id),
    }))
}

function distinct(words: readonly Word[], part: (word: Word) => string): string[] {
  return [...new Set(words.map(part))].sort()
}
