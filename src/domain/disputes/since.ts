import { isLive, turningDays, type KnownClaim } from '../knownClaim'
import type { Finding } from './finding'
import { concerns, GROWING, RULES } from './rules'
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
  const isDisputed = (live: readonly KnownClaim[]) =>
    RULES[rule](live, surroundings).some((each) => each.key === key)
  return GROWING.has(rule) ? searched(isDisputed, concerned, day) : walked(isDisputed, concerned, day)
}

type IsDisputed = (live: readonly KnownClaim[]) => boolean

/** From turn to turn. */
function walked(isDisputed: IsDisputed, claims: readonly KnownClaim[], day: string): string {
  const turns = turningDays(claims).filter((turn) => turn <= day)
  const undisputed = turns.findLastIndex((turn) => !isDisputed(liveOn(turn, claims)))
  return turns[undisputed + 1] ?? day
}

/**
 * The claims that stand on the day dispute since the first day on which those of them that were known already did; what
 * stood before and was taken back may have disputed longer.
 */
function searched(isDisputed: IsDisputed, claims: readonly KnownClaim[], day: string): string {
  const live = liveOn(day, claims)
  const days = [...new Set(live.map(({ knownFrom }) => knownFrom))].sort()
  const since = firstOf(days, (each) => isDisputed(live.filter(({ knownFrom }) => knownFrom <= each))) ?? day
  const before = turningDays(claims).findLast((turn) => turn < since)
  if (before === undefined || !isDisputed(liveOn(before, claims))) return since
  return searched(isDisputed, claims, before)
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
