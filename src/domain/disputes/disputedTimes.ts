import { isLive, type KnownClaim } from '../knownClaim'
import { DISPUTE_RULES, disputeId, type DisputeRule, type Finding } from './finding'
import { isOfPerpetrator } from './polarity'
import { cutsOf, GROWING, looksAt, RULES, turnsOf } from './rules'
import { disputedSince } from './since'
import type { Surroundings } from './surroundings'

/** From which day a question was disputed, and until which; null: it still is. */
export interface DisputedTime {
  /** The dispute's. */
  readonly id: string
  readonly rule: DisputeRule
  readonly key: string
  readonly about: readonly string[]
  readonly from: string
  readonly until: string | null
}

/** When each question among the claims was disputed, by these rules, over all days, in their order: what paging by day needs. */
export function disputedTimes(
  claims: readonly KnownClaim[],
  surroundings: Surroundings,
  rules: readonly DisputeRule[] = DISPUTE_RULES,
): DisputedTime[] {
  const times = rules.flatMap((rule) => {
    const seen = claims.filter((claim) => claim.voidedAt === null && looksAt(rule, claim))
    return timesBy(rule, seen, surroundings)
  })
  const contested = times.filter(({ rule }) => rule === 'RESPONSIBILITY')
  return times
    .flatMap((time) => (isOfPerpetrator(time) ? without(time, contested) : [time]))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
}

function orderOf({ from, rule, key }: DisputedTime): string {
  return `${from} ${DISPUTE_RULES.indexOf(rule)} ${key}`
}

/**
 * Going back over the days that decide: all turns; or, where joining ends no dispute, the last turn before any word was
 * taken back, or said until when a state lasted, since whatever was disputed before was still so then.
 */
function timesBy(
  rule: DisputeRule,
  claims: readonly KnownClaim[],
  surroundings: Surroundings,
): DisputedTime[] {
  const turns = turnsOf(rule, claims, surroundings)
  const ends = GROWING.has(rule) ? endsOf(rule, claims) : turns
  const times: DisputedTime[] = []
  for (const end of [null, ...ends.toReversed()]) {
    const day = turns.findLast((turn) => end === null || turn < end)
    if (day === undefined) continue
    const live = claims.filter((claim) => isLive(claim, day))
    for (const finding of RULES[rule](live, surroundings, day)) {
      if (times.some((time) => time.key === finding.key && covers(time, day))) continue
      times.push({
        ...timeOf(finding),
        from: disputedSince(finding, claims, day, surroundings),
        until: end,
      })
    }
  }
  return times
}

const LAST = '9999-12-31'

function endsOf(rule: DisputeRule, claims: readonly KnownClaim[]): string[] {
  const retirements = claims.flatMap(({ retiredFrom }) => retiredFrom ?? [])
  return [...new Set([...retirements, ...cutsOf(rule, claims)])].sort()
}

function timeOf({ rule, key, about }: Finding): Omit<DisputedTime, 'from' | 'until'> {
  return { id: disputeId({ rule, key }), rule, key, about }
}

function covers({ from, until }: DisputedTime, day: string): boolean {
  return from <= day && (until === null || day < until)
}

/** Whether one did it is part of the question who did it, for as long as that is disputed. */
function without(time: DisputedTime, contested: readonly DisputedTime[]): DisputedTime[] {
  const event = time.about[0]
  return contested
    .filter(({ about }) => about[0] === event)
    .reduce((parts, other) => parts.flatMap((part) => cut(part, other)), [time])
}

function cut(time: DisputedTime, other: DisputedTime): DisputedTime[] {
  const end = time.until ?? LAST
  const otherEnd = other.until ?? LAST
  if (otherEnd <= time.from || end <= other.from) return [time]
  return [
    ...(time.from < other.from ? [{ ...time, until: other.from }] : []),
    ...(otherEnd < end ? [{ ...time, from: otherEnd }] : []),
  ]
}
