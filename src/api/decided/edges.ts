import { fieldText } from '../../graph/field'
import type { Arguments } from '../../plan/meaning'
import { isGiven } from '../../plan/path'
import { ESTABLISHED_ORIGINS, ORIGINS_ON_DAY, STATUS_ON_DAY } from './standingOnDay'

/** How the relation that `edge` stands for stands now, or on the day of the view. */
export function statusOf(edge: string, onDay: boolean): string {
  return onDay ? of(STATUS_ON_DAY, edge) : `${edge}.status`
}

/** How many distinct origins affirm it. */
export function originsOf(edge: string, onDay: boolean): string {
  return onDay ? of(ORIGINS_ON_DAY, edge) : `${edge}.origins`
}

/** How many of them are established as independent. */
export function establishedOriginsOf(edge: string): string {
  return of(ESTABLISHED_ORIGINS, edge)
}

/** Whether it is seen at all, of what status, and when: what needs no visit to its claims. `period` as `$from` and `$to`. */
export function edgeConditions(edge: string, { period }: Arguments, onDay: boolean): string[] {
  return [
    ...(onDay ? [`${edge}.firstKnown <= $asOf`] : []),
    `${statusOf(edge, onDay)} IN $status`,
    ...(isGiven(period) ? [of(OCCURS_WITHIN, edge)] : []),
  ]
}

const OCCURS_WITHIN = fieldText('occurs-within')

/** Whether enough origins affirm it: from two on, since what is denied or left open is affirmed by none. */
export function isSupported(edge: string, onDay: boolean): string {
  return `($minOrigins <= 1 OR ${originsOf(edge, onDay)} >= $minOrigins)`
}

/** An expression over `this` as one over this variable. */
function of(cypher: string, variable: string): string {
  return cypher.replace(/(?<![\w.:$])this\b/g, variable)
}
