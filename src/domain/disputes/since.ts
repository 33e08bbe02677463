import { isLive, type KnownClaim } from '../knownClaim'
import type { Finding } from './finding'
import { concerns, cutsOf, GROWING, RULES, turnsOf } from './rules'
import type { Surroundings } from './surroundings'

/** The day from which a question that is disputed on a day has been so without a break. */
export function disputedSince(
  finding: Finding,
  claims: readonly KnownClaim[],
  day: string,
  surroundings: Surroundings,
): string {
  const { rule, key } = finding
  const concerned = claims.filter((claim) => claim.knownFrom <= day && concerns(finding, claim))
  const isDisputed: IsDisputed = (live, on) =>
    RULES[rule](live, surroundings, on).some((each) => each.key === key)
  const turns = turnsOf(rule, concerned, surroundings).filter((turn) => turn <= day)
  return GROWING.has(rule)
    ? searched(isDisputed, concerned, { turns, cuts: cutsOf(rule, concerned) }, day)
    : walked(isDisputed, concerned, turns, day)
}

type IsDisputed = (live: readonly KnownClaim[], day: string) => boolean

/** From turn to turn. */
function walked(
  isDisputed: IsDisputed,
  claims: readonly KnownClaim[],
  turns: readonly string[],
  day: string,
): string {
  const undisputed = turns.findLastIndex((turn) => !isDisputed(liveOn(turn, claims), turn))
  return turns[undisputed + 1] ?? day
}

/** In order: on which days what stands changes, and on which of them more words can mean less dispute. */
interface Days {
  readonly turns: readonly string[]
  readonly cuts: readonly string[]
}

/**
 * The claims that stand on the day dispute since the first day on which those of them that were known already did; what
 * stood before and was taken back may have disputed longer. From one cut to the next.
 */
function searched(
  isDisputed: IsDisputed,
  claims: readonly KnownClaim[],
  { turns, cuts }: Days,
  day: string,
): string {
  const live = liveOn(day, claims)
  const cut = cuts.findLast((each) => each <= day) ?? ''
  const days = [...new Set([cut, ...live.map(({ knownFrom }) => knownFrom)])]
    .filter((each) => each !== '' && cut <= each)
    .sort()
  const isDisputedOn = (each: string) =>
    isDisputed(
      live.filter(({ knownFrom }) => knownFrom <= each),
      each,
    )
  const since = firstOf(days, isDisputedOn) ?? day
  const before = turns.findLast((turn) => turn < since)
  if (before === undefined || !isDisputed(liveOn(before, claims), before)) return since
  return searched(isDisputed, claims, { turns, cuts }, before)
}

function liveOn(day: string, claims: readonly KnownClaim[]): KnownClaim[] {
  return claims.filter((claim) => isLive(claim, day))
}

/** The first for which it holds, when it holds for all after it. */
function firstOf(days: readonly string[], holds: (day: string) => boolean): string | undefined {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(days[middle] ?? '')) high = middle
    else low = middle + 1
  }
  return days[low]
}
