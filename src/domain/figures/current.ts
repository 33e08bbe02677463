import { daysBetween } from '../calendar'
import type { DisputeSettings } from '../disputes/settings'
import { grouped } from '../grouped'
import type { Told } from './told'

/** The figures that answer a question now, and those that gave way, with the reason. */
export interface Current {
  readonly current: readonly Told[]
  readonly superseded: readonly Superseded[]
}

export interface Superseded {
  readonly told: Told
  readonly why: 'LATER_BY_ORIGIN' | 'UPDATED' | 'FLOOR_REACHED'
}

/**
 * Each origin's latest, without numbers that another says it updates, and without floors that a later figure has
 * reached: even one that gave way since, so that no floor comes back.
 */
export function currentFigures(told: readonly Told[], settings: DisputeSettings): Current {
  const [latest, earlier] = parted(told, latestByOrigin(told))
  const updates = told.filter(({ figure }) => figure.updates !== null)
  const [unchanged, updated] = parted(latest, (each) => !isUpdated(each, updates))
  const [current, reached] = parted(unchanged, (each) => !isReached(each, told, settings))
  return {
    current,
    superseded: [
      ...earlier.map((each) => ({ told: each, why: 'LATER_BY_ORIGIN' as const })),
      ...updated.map((each) => ({ told: each, why: 'UPDATED' as const })),
      ...reached.map((each) => ({ told: each, why: 'FLOOR_REACHED' as const })),
    ],
  }
}

/**
 * Of two figures of one origin on one day the higher one is the later: tolls rise. What one report printed by many says
 * stays with all of them.
 */
function latestByOrigin(told: readonly Told[]): (each: Told) => boolean {
  const latest = new Map(
    [...grouped(told, ({ claim }) => claim.origin.id)].map(([origin, all]) => [
      origin,
      all.reduce((one, other) => (isLater(other, one) ? other : one)).range,
    ]),
  )
  return ({ claim, range }) => {
    const last = latest.get(claim.origin.id)
    return last?.start === range.start && last.end === range.end
  }
}

function isLater(one: Told, other: Told): boolean {
  if (one.since !== other.since) return one.since > other.since
  return one.range.start > other.range.start
}

/** The updates among the figures are few. */
function isUpdated({ range, claim, since }: Told, updates: readonly Told[]): boolean {
  return updates.some(
    (other) => other.figure.updates === range.start && other.claim.id !== claim.id && since <= other.since,
  )
}

function isReached(floor: Told, told: readonly Told[], { floorWithinDays }: DisputeSettings): boolean {
  if (!floor.range.isFloor || floor.isClaimants) return false
  return told.some((other) => {
    const days = daysBetween(floor.since, other.since)
    const isHigher = !other.range.isCeiling && other.range.start > floor.range.start
    return !other.isClaimants && isHigher && days > 0 && days <= floorWithinDays
  })
}

function parted(told: readonly Told[], belongs: (each: Told) => boolean): [Told[], Told[]] {
  return [told.filter(belongs), told.filter((each) => !belongs(each))]
}
