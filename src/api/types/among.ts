/** Where the things are found that decided answers name, what was looked at being claims. */
export { NAMED_BY_CLAIMS as AMONG_NAMED } from '../decided/claimFacts'

export const AMONG_CLAIMS = 'UNWIND things AS node'
export const AMONG_DOCUMENTS = reachedBy('[:EVIDENCED_BY]->(node:Document)')
export const AMONG_ORIGINS = reachedBy('[:ORIGINATES_FROM]->(node:Origin)')
export const AMONG_FIGURES = reachedBy('[:HAS_FIGURE]->(node:Figure)')
export const AMONG_PLACES_COUNTED = reachedBy('[:HAS_FIGURE]->(:Figure)-[:COUNTED_IN]->(node:Entity)')

function reachedBy(path: string): string {
  return `UNWIND things AS _claim MATCH (_claim)-${path}`
}
