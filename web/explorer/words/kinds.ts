import type { Thing } from '../answers/answers'

export const KINDS = [
  'ARMED_GROUP',
  'GOVERNMENT',
  'ORGANIZATION',
  'MEDIA',
  'PERSON',
  'POPULATION',
  'PLACE',
  'EVENT',
  'AGREEMENT',
] as const

/** What sort of thing a node is, as the legend tells them apart. */
export type Kind = (typeof KINDS)[number]

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  ARMED_GROUP: 'Armed group',
  GOVERNMENT: 'Government or state',
  ORGANIZATION: 'Other organisation',
  MEDIA: 'Media',
  PERSON: 'Person',
  POPULATION: 'Population',
  PLACE: 'Place or facility',
  EVENT: 'Event',
  AGREEMENT: 'Agreement',
}

const OF_TYPE: Readonly<Record<string, Kind>> = {
  State: 'GOVERNMENT',
  Person: 'PERSON',
  Population: 'POPULATION',
  Locality: 'PLACE',
  Facility: 'PLACE',
  Event: 'EVENT',
  Agreement: 'AGREEMENT',
}

const OF_ORGANIZATION: Readonly<Record<string, Kind>> = {
  ARMED_GROUP: 'ARMED_GROUP',
  GOVERNMENT: 'GOVERNMENT',
  GOVERNMENT_AGENCY: 'GOVERNMENT',
  MEDIA: 'MEDIA',
  NEWS_AGENCY: 'MEDIA',
}

export function kindOf({ __typename, organizationType }: Thing): Kind {
  return OF_TYPE[__typename] ?? OF_ORGANIZATION[organizationType ?? ''] ?? 'ORGANIZATION'
}

/** "Person: analyst, journalist"; what else is known of its kind is said as well. */
export function kindInWords(thing: Thing): string {
  const name = KIND_NAMES[kindOf(thing)]
  const roles = (thing.roles ?? []).filter((role) => role !== 'OTHER').map(inWords)
  if (roles.length > 0) return `${name}: ${roles.join(', ')}`
  if (thing.__typename === 'Event' && thing.type != null) return `${name}: ${inWords(thing.type)}`
  return name
}

/** GOVERNMENT_AGENCY → "government agency". */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ')
}
