import { monthsAfter } from '../calendar'
import { sayingDay, type KnownClaim, type KnownFigure } from '../knownClaim'
import { parsePartialDate } from '../partialDate'
import { key } from '../proposition'
import { speakerKey } from '../speakerKey'
import type { DisputeSettings } from './settings'
import type { Tension } from './surroundings'

/**
 * Claims that a curator may want to set against each other: somebody says that a group is weakened, and within months
 * somebody else counts more attacks by it than before.
 */
export function proposedTensions(live: readonly KnownClaim[], settings: DisputeSettings): Tension[] {
  const rises = live.flatMap((claim) => risesIn(claim).map((rise) => ({ ...rise, claim })))
  return rises.flatMap(({ claim, group, earlier, later }) =>
    live
      .filter((other) => saysWeakened(other, group) && speakerKey(other) !== speakerKey(claim))
      .filter((other) => areNear(claim, other, settings.oppositeWithinMonths))
      .map((other) => ({
        one: other.id,
        other: claim.id,
        why: `It is said to be weakened, and made ${later} attacks, after ${earlier} in an earlier period.`,
      })),
  )
}

interface Rise {
  readonly group: string
  /** As printed. */
  readonly earlier: string
  readonly later: string
}

function risesIn({ figures }: KnownClaim): Rise[] {
  const attacks = figures.filter(
    ({ quantity, of, when }) => quantity === 'ATTACKS' && of !== null && when !== null,
  )
  return attacks.flatMap((later) =>
    attacks
      .filter((earlier) => isRise(earlier, later))
      .map((earlier) => ({
        group: later.of ?? '',
        earlier: printed(earlier),
        later: printed(later),
      })),
  )
}

function isRise(earlier: KnownFigure, later: KnownFigure): boolean {
  if (earlier.of !== later.of || earlier.place !== later.place) return false
  const end = parsePartialDate(earlier.when ?? '').latest
  const start = parsePartialDate(later.when ?? '').earliest
  const most = earlier.max ?? Infinity
  return end !== null && start !== null && end < start && (later.min ?? 0) > most
}

function printed({ value, min }: KnownFigure): string {
  return value ?? String(min)
}

function saysWeakened({ stands }: KnownClaim, group: string): boolean {
  return stands.some(
    (stand) => stand.link === 'AFFIRMS' && stand.counts && stand.key === key('WEAKENED', group),
  )
}

function areNear(one: KnownClaim, other: KnownClaim, months: number): boolean {
  const [first = '', last = ''] = [sayingDay(one), sayingDay(other)].sort()
  return last <= monthsAfter(first, months)
}
