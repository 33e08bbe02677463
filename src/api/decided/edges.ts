import type { Arguments } from '../../plan/meaning'
import { fieldText } from '../../graph/field'
import { DAY_OR_LAST } from './claimFacts'

/** How the relation that `edge` stands for stands now, or on the day of the view. */
export function statusOf(edge: string, onDay: boolean): string {
  return onDay ? onTheDay('status-on', edge) : `${edge}.status`
}

/** How many distinct origins affirm it. */
export function originsOf(edge: string, onDay: boolean): string {
  return onDay ? onTheDay('origins-on', edge) : `${edge}.origins`
}

/** How many of them are established as independent. */
export function establishedOriginsOf(edge: string): string {
  return onTheDay('established-origins-on', edge)
}

/** Whether it is seen at all, of what status, and when: what needs no visit to its claims. `period` as `$from` and `$to`. */
export function edgeConditions(edge: string, { period }: Arguments, onDay: boolean): string[] {
  return [
    ...(onDay ? [`${edge}.firstKnown <= $asOf`] : []),
    `${statusOf(edge, onDay)} IN $status`,
    ...(period === null || period === undefined ? [] : [of('occurs-within', edge)]),
  ]
}

/** Whether enough origins affirm it: from two on, since what is denied or left open is affirmed by none. */
export function isSupported(edge: string, onDay: boolean): string {
  return `($minOrigins <= 1 OR ${originsOf(edge, onDay)} >= $minOrigins)`
}

function onTheDay(field: string, edge: string): string {
  return of(field, edge).replaceAll('$day', DAY_OR_LAST)
}

function of(field: string, edge: string): string {
  return fieldText(field).replace(/\bthis\b/g, edge)
}
