import { daysBetween } from '../calendar'
import { spanOf } from '../dateSpan'
import { grouped } from '../grouped'
import type { KnownClaim } from '../knownClaim'
import type { PartialDate } from '../partialDate'
import type { Finding, FoundSide, Rule } from './finding'
import type { Surroundings } from './surroundings'

/**
 * FACET: days or places of one incident that cannot both be. A date or place that holds another goes with it; what fits
 * several sides is on none of them, and so is a date that is marked "about" or "perhaps". A series may well have many days and places.
 */
export const facet: Rule = (live, surroundings) => [
  ...byEvent(live, 'DATE|', surroundings).flatMap(([event, all]) => dates(event, all, surroundings)),
  ...byEvent(live, 'LOCATED_IN|', surroundings).flatMap(([event, all]) => places(event, all, surroundings)),
]

interface Told {
  readonly event: string
  readonly place: string
  readonly claim: KnownClaim
}

function byEvent(
  live: readonly KnownClaim[],
  head: string,
  { isIncident }: Surroundings,
): [string, readonly Told[]][] {
  const told = live.flatMap((claim) =>
    claim.stands
      .filter(({ link, key, counts }) => link === 'AFFIRMS' && counts && key.startsWith(head))
      .map(({ key }): Told => {
        const [, event = '', place = ''] = key.split('|')
        return { event, place, claim }
      }),
  )
  return [...grouped(told, ({ event }) => event)].filter(([event]) => isIncident(event))
}

function dates(event: string, told: readonly Told[], { nameOf, settings }: Surroundings): Finding[] {
  const all = told.flatMap(({ claim }) => (claim.when === null ? [] : [{ claim, date: claim.when }]))
  const dated = all.filter(({ date }) => !isMarked(date))
  const canBoth = (one: PartialDate, other: PartialDate) => gap(one, other) <= settings.datesWithinDays
  const sides = sidesOf(
    dated.toSorted((one, other) => width(one.date) - width(other.date) || compare(one.date, other.date)),
    ({ date }, { date: other }) => canBoth(date, other),
  ).toSorted(([one], [other]) => (one && other ? compare(one.date, other.date) : 0))
  return finding(
    `FACET|DATE|${event}`,
    `When was it? ${nameOf(event)}`,
    [event],
    sides.map((side) => ({
      position: dateWords(side.map(({ date }) => date)),
      claims: side.map(({ claim }) => claim),
      figure: null,
    })),
    all.filter(({ date }) => isMarked(date)).map(({ claim }) => claim),
  )
}

/** "About" and "perhaps" leave open by how much. */
function isMarked({ isApproximate, isUncertain }: PartialDate): boolean {
  return isApproximate || isUncertain
}

/** Days between two dates; none when they overlap, and none is known of where an end is open. */
function gap(one: PartialDate, other: PartialDate): number {
  const days = (end: string | null, start: string | null) =>
    end === null || start === null ? 0 : daysBetween(end, start)
  return Math.max(days(one.latest, other.earliest), days(other.latest, one.earliest), 0)
}

function width({ earliest, latest }: PartialDate): number {
  return earliest === null || latest === null ? Infinity : daysBetween(earliest, latest)
}

function compare(one: PartialDate, other: PartialDate): number {
  const [first, second] = [one.earliest ?? '', other.earliest ?? '']
  return first === second ? 0 : first < second ? -1 : 1
}

function dateWords(dates: readonly PartialDate[]): string {
  return spanOf(dates)?.text.replace('/', ' to ') ?? ''
}

function places(event: string, told: readonly Told[], { nameOf, liesIn }: Surroundings): Finding[] {
  const canBoth = (one: string, other: string) => liesIn(one, other) || liesIn(other, one)
  const innermostFirst = told.toSorted(
    (one, other) => holders(one.place, told, liesIn) - holders(other.place, told, liesIn),
  )
  const sides = sidesOf(innermostFirst.toReversed(), (one, other) => canBoth(one.place, other.place))
  const named = sides.map((side) => ({
    position: nameOf(widest(side, liesIn)),
    claims: side.map(({ claim }) => claim),
    figure: null,
  }))
  const about = [event, ...sides.map((side) => widest(side, liesIn)).sort()]
  return finding(
    `FACET|PLACE|${event}`,
    `Where was it? ${nameOf(event)}`,
    about,
    named.toSorted((one, other) => (one.position < other.position ? -1 : 1)),
  )
}

/** In how many of the places told it lies. */
function holders(place: string, told: readonly Told[], liesIn: Surroundings['liesIn']): number {
  return new Set(told.map((each) => each.place).filter((other) => liesIn(place, other))).size
}

function widest(side: readonly Told[], liesIn: Surroundings['liesIn']): string {
  const holding = side.find(({ place }) => side.every((other) => liesIn(other.place, place)))
  return (holding ?? side[0])?.place ?? ''
}

/** The most precise first: each joins the side with all of which it goes; what goes with several is left out. */
function sidesOf<T>(told: readonly T[], canBoth: (one: T, other: T) => boolean): T[][] {
  const sides: T[][] = []
  for (const each of told) {
    const fitting = sides.filter((side) => side.every((other) => canBoth(each, other)))
    const touching = sides.filter((side) => side.some((other) => canBoth(each, other)))
    if (fitting.length === 1 && touching.length === 1) fitting[0]?.push(each)
    else if (fitting.length === 0) sides.push([each])
  }
  return sides
}

function finding(
  key: string,
  question: string,
  about: string[],
  sides: readonly FoundSide[],
  undetermined: readonly KnownClaim[] = [],
): Finding[] {
  return sides.length < 2 ? [] : [{ rule: 'FACET', key, question, about, gap: null, sides, undetermined }]
}
