import { typesAnywhere } from '../state/changesOfPlace'
import type { Place } from '../state/place'
import { ALL_TYPES } from '../words/families'

/** The formats of `/export/…`, and what opens each. */
export const FORMATS: readonly (readonly [format: string, name: string])[] = [
  ['gexf', 'GEXF, for Gephi'],
  ['graphml', 'GraphML, for yEd and igraph'],
  ['cytoscape', 'Cytoscape JSON'],
  ['node-link', 'Node-link JSON, for D3 and networkx'],
  ['csv', 'CSV, for pandas and spreadsheets'],
  ['jsonld', 'JSON-LD'],
  ['stix', 'STIX 2.1'],
]

/** More centres than this do not go into an address. */
const MOST_THINGS = 100

/**
 * The address of a file that holds what is seen: the visible nodes and the edges between them, with the day and the filters. Beyond
 * so many nodes it is the surroundings that were asked for. What the export has no word for (the source, a single origin)
 * stays out of it; `beyondExport` says so. Paths are not cut by a period, here as on the screen.
 */
export function exportAddress(format: string, place: Place, visibleIds: readonly string[]): string {
  const parameters = new URLSearchParams()
  if (place.between !== null && place.around.length === 0) {
    parameters.set('from', place.between.from)
    parameters.set('to', place.between.to)
    parameters.set('paths', '5')
  } else if (visibleIds.length > 0 && visibleIds.length <= MOST_THINGS) {
    parameters.set('around', visibleIds.join(','))
    parameters.set('hops', '0')
  } else {
    parameters.set('around', place.around.join(','))
    parameters.set('hops', '1')
    parameters.set('first', String(place.most))
  }
  if (place.statuses.length > 0) parameters.set('status', place.statuses.join(','))
  const types = typesAnywhere(place)
  if (types.length < ALL_TYPES.length && types.length > 0) parameters.set('types', types.join(','))
  if (place.support === 'SEVERAL' && !parameters.has('from')) parameters.set('minOrigins', '2')
  if (place.period !== null && place.between === null) {
    parameters.set('period', `${place.period.from},${place.period.to}`)
  }
  if (place.asOf !== null) parameters.set('asOf', place.asOf)
  return `/export/${format}?${parameters.toString().replaceAll('%2C', ',')}`
}

/** The filters of the page that no file can repeat, for people. */
export function beyondExport({ source, support }: Pick<Place, 'source' | 'support'>): string | null {
  const filters = [
    source === null ? null : 'the source',
    support === 'SINGLE' ? 'the single origin' : null,
  ].filter((filter) => filter !== null)
  return filters.length === 0 ? null : `The files do not cut by ${filters.join(' and ')}; PNG and SVG do.`
}
