import { typesAnywhere } from './changesOfPlace'
import type { Place } from './place'
import type { Visible } from './visible'
import { dayInWords } from '../words/days'
import { ALL_TYPES, FAMILIES, FAMILY_NAMES, typeName, typesOf } from '../words/families'
import { KIND_NAMES, KINDS } from '../words/kinds'
import { count } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'

/** What a picture shows and as of when, and beneath that by which filters, for the file that it becomes. */
export function captionOf(title: string, place: Place, filters: readonly string[]): string {
  const day = place.asOf === null ? 'everything known here' : `as of ${dayInWords(place.asOf)}`
  return [
    [title, day, 'claims, not findings'].filter((part) => part !== '').join(' · '),
    filters.join(' · '),
  ].join('\n')
}

/** Every filter of a place in words, also those that take nothing away, and how much they took. */
export function filtersInWords(
  place: Place,
  { filtered, undrawn }: Pick<Visible, 'filtered' | 'undrawn'>,
  titleOf: (document: string) => string,
): string[] {
  const { period, statuses, kinds, support, source, hidden, between, around } = place
  const isPaths = between !== null && around.length === 0
  return [
    `relations: ${typesInWords(typesAnywhere(place))}`,
    `how they stand: ${statuses.map((status) => STATUS_NAMES[status].toLowerCase()).join(', ') || 'none'}`,
    ORIGINS[support],
    // Paths are not cut by a period.
    period === null || isPaths ? 'of any time' : `${dayInWords(period.from)} to ${dayInWords(period.to)}`,
    source === null ? 'from any document' : `only what “${titleOf(source)}” supports`,
    `who and what: ${kinds.length === KINDS.length ? 'all kinds' : kinds.map((kind) => KIND_NAMES[kind].toLowerCase()).join(', ')}`,
    ...(hidden.length === 0 ? [] : [`${count(hidden.length, 'node')} hidden by hand`]),
    ...(filtered.nodes + filtered.edges === 0
      ? []
      : [`in all ${count(filtered.nodes, 'node')} and ${count(filtered.edges, 'edge')} are left out`]),
    ...(undrawn === 0 ? [] : [`${count(undrawn, 'edge')} on fewer origins not drawn`]),
  ]
}

const ORIGINS: Readonly<Record<Place['support'], string>> = {
  ANY: 'on any number of origins',
  SINGLE: 'on a single origin',
  SEVERAL: 'on two or more origins',
}

/** Whole families by their names, single types by theirs. */
function typesInWords(types: readonly string[]): string {
  if (types.length === ALL_TYPES.length) return 'all'
  const words = FAMILIES.flatMap((family) => {
    const its = typesOf(family)
    const shown = its.filter((type) => types.includes(type))
    return shown.length === its.length ? [FAMILY_NAMES[family].toLowerCase()] : shown.map(typeName)
  })
  return words.join(', ') || 'none'
}
