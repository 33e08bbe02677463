import type { DisputeSettings } from '../disputes/settings'
import { currentFigures } from './current'
import { thingOf, type Told, type ToldFigures } from './told'

/**
 * Floors that parts give to a total: more children dead than the total says is a total of at least so many. Attackers
 * are no part, since most totals leave them out.
 */
export function floorsFromParts(
  total: string,
  told: readonly Told[],
  byKey: ReadonlyMap<string, ToldFigures>,
  settings: DisputeSettings,
): Told[] {
  const highest = Math.max(...told.map(({ range }) => range.end ?? range.start))
  return [...byKey]
    .filter(([key]) => isPartOf(key, total))
    .flatMap(([, part]) => currentFigures(part.told, settings).current)
    .filter(({ range, isClaimants }) => !range.isCeiling && !isClaimants && range.start > highest)
    .map((part) => ({
      ...part,
      figure: { ...part.figure, value: `at least ${part.range.start}` },
      range: { start: part.range.start, end: null, isFloor: true, isCeiling: false },
    }))
}

/** The same thing, quantity, place and period, and fewer people: `QUANTITY|thing|quantity|who|place|period`. */
export function isPartOf(key: string, total: string): boolean {
  const [, , quantity = '', who = '', ...rest] = key.split('|')
  const [, , wholeQuantity = '', whole = '', ...wholeRest] = total.split('|')
  return (
    thingOf(key) === thingOf(total) &&
    quantity === wholeQuantity &&
    whole === '' &&
    who !== '' &&
    !who.startsWith('ATTACKERS') &&
    rest.join('|') === wholeRest.join('|')
  )
}
