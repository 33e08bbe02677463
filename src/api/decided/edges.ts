import { fieldText } from '../../graph/field'
import type { Arguments } from '../../plan/meaning'
import { isGiven } from '../../plan/path'
import { ESTABLISHED_ORIGINS, OCCURRED_ON_DAY, ORIGINS_ON_DAY, STATUS_ON_DAY } from './standingOnDay'

/** How the relation that `edge` stands for stands now, or on the day of the view. */
export function statusOf(edge: string, onDay: boolean): string {
  return onDay ? of(STATUS_ON_DAY, edge) : `${edge}.status`
}

/** Whether anybody says so, alleges it at least, and it is not merely denied or left open. */
export function isSaid(edge: string, onDay: boolean): string {
  const status = statusOf(edge, onDay)
  const said = `${status} IN ['AFFIRMED', 'ALLEGED', 'DISPUTED']`
  return onDay ? `(${edge}.firstKnown <= $asOf AND ${said})` : said
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
    ...(isGiven(period) ? [of(onDay ? OCCURS_WITHIN_ON_DAY : OCCURS_WITHIN, edge)] : []),
  ]
}

const OCCURS_WITHIN = fieldText('occurs-within')

/** The same by what the claims known by the day of a view date, which is looked up once. */
const OCCURS_WITHIN_ON_DAY = `any(_occurred IN [${OCCURRED_ON_DAY}] WHERE _occurred <> '' AND ${OCCURS_WITHIN.replaceAll('this.occurred', '_occurred')})`

/** Whether enough origins affirm it: from two on, since what is denied or left open is affirmed by none. */
export function isSupported(edge: string, onDay: boolean): string {
  return `($minOrigins <= 1 OR ${originsOf(edge, onDay)} >= $minOrigins)`
}

/** An expression over `this` as one over this variable. */
function of(cypher: string, variable: string): string {
  return cypher.replace(/(?<![\w.:$])this\b/g, variable)
}
