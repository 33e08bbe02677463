import { FAMILY_OF } from '../domain/families'
import { MEANINGS } from '../domain/predicates'
import { labelOf } from './label'
import type { NetworkClaim, NetworkEdge, NetworkNode } from './network'

type Cell = string | number | boolean | null

/** One attribute of nodes or edges, for formats that know only tables. */
export interface Column<Item> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double' | 'boolean'
  readonly cell: (item: Item) => Cell
}

/** What is told of a node besides its id and name. */
export const NODE_COLUMNS: readonly Column<NetworkNode>[] = [
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'kind', type: 'string', cell: ({ kind }) => kind },
  { name: 'aliases', type: 'string', cell: ({ aliases }) => lines(aliases) },
  { name: 'description', type: 'string', cell: ({ description }) => description },
  { name: 'wikidata', type: 'string', cell: ({ wikidata }) => wikidata },
  { name: 'latitude', type: 'double', cell: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', cell: ({ longitude }) => longitude },
  { name: 'when', type: 'string', cell: ({ when }) => when },
  { name: 'earliest', type: 'string', cell: ({ earliest }) => earliest },
  { name: 'latest', type: 'string', cell: ({ latest }) => latest },
  { name: 'datedFrom', type: 'string', cell: ({ datedFrom }) => datedFrom },
  { name: 'isCenter', type: 'boolean', cell: ({ isCenter }) => isCenter },
]

/** What is told of an edge besides its id and ends; `evidence` for reading, `claims` as JSON. */
export const EDGE_COLUMNS: readonly Column<NetworkEdge>[] = [
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'label', type: 'string', cell: ({ type }) => labelOf(type) },
  { name: 'family', type: 'string', cell: ({ type }) => FAMILY_OF[type] },
  { name: 'isSymmetric', type: 'boolean', cell: ({ type }) => isSymmetric(type) },
  { name: 'status', type: 'string', cell: ({ status }) => status },
  { name: 'affirming', type: 'integer', cell: ({ affirming }) => affirming },
  { name: 'denying', type: 'integer', cell: ({ denying }) => denying },
  { name: 'undetermined', type: 'integer', cell: ({ undetermined }) => undetermined },
  { name: 'documents', type: 'integer', cell: ({ documents }) => documents },
  { name: 'origins', type: 'integer', cell: ({ origins }) => origins },
  { name: 'originNames', type: 'string', cell: ({ claims }) => lines(originNames(claims)) },
  { name: 'firstKnown', type: 'string', cell: ({ firstKnown }) => firstKnown },
  { name: 'occurred', type: 'string', cell: ({ occurred }) => occurred },
  {
    name: 'disputes',
    type: 'string',
    cell: ({ disputes }) => lines(disputes.map(({ question }) => question)),
  },
  { name: 'evidence', type: 'string', cell: ({ claims }) => lines(claims.map(inWords)) },
  { name: 'claims', type: 'string', cell: ({ claims }) => JSON.stringify(claims) },
]

function isSymmetric(type: string): boolean {
  return Object.entries(MEANINGS).some(([name, meaning]) => name === type && meaning.isSymmetric === true)
}

function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n')
}

/** What is counted as `origins`: where the claims come from that affirm it and stand, each once. */
export function originNames(claims: readonly NetworkClaim[]): string[] {
  const affirming = claims.filter(
    ({ stance, takenBackFrom }) => takenBackFrom === null && (stance === 'AFFIRMS' || stance === 'PERFORMS'),
  )
  const names = new Map(affirming.map(({ origin, id }) => [origin?.id ?? id, origin?.name ?? id]))
  return [...names.values()]
}

/** A claim in one line: who says what, for whom and through whom, how it stands to the edge, where it comes from and where to read it. */
function inWords(claim: NetworkClaim): string {
  const { stance, speaker, act, says, document, evidence, knownFrom, takenBackFrom, id } = claim
  const places = evidence.map(({ start, end }) => `${start}–${end}`).join(', ')
  const back = takenBackFrom === null ? '' : `, taken back ${takenBackFrom}`
  const origin = claim.origin === null ? '' : `; origin ${claim.origin.name}`
  return `${stance}: ${speaker}${role(claim)} (${act}): ${says} [document ${document.id}, ${places}; known from ${knownFrom}${back}${origin}; ${id}]`
}

/** ", OFFICIAL for Taliban, via Tolo News". */
function role({ capacity, speaksFor, via }: NetworkClaim): string {
  const office = [capacity, speaksFor === null ? null : `for ${speaksFor.name}`].filter(
    (part) => part !== null,
  )
  const relays = via.length === 0 ? [] : [`via ${via.map(({ name }) => name).join(', ')}`]
  return [office.join(' '), ...relays]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('')
}
