import type { Document } from '../../domain/document'
import { TYPES_BY_KIND, type Entity } from '../../domain/entity'
import type { Event } from '../../domain/event'
import { Failure } from '../../domain/failure'
import { fold } from '../../domain/fold'
import { parsePartialDate, type PartialDate } from '../../domain/partialDate'
import { MODES_BY_EVENT_TYPE, type EventType } from '../../domain/vocabulary'

/** A field and what is wrong with it. */
export type Fault = readonly [field: string, message: string]

/** What an entity says of itself that cannot be. */
export function entityFaults({ kind, type, roles, names, within, coordinates }: Entity): Fault[] {
  const types = TYPES_BY_KIND[kind] ?? []
  const isPlace = kind === 'LOCALITY' || kind === 'FACILITY'
  return [
    ...faultIf(
      type !== null && !types.includes(type),
      'type',
      `${kind} has ${types.length === 0 ? 'no types' : `the types ${types.join(', ')}`}, not ${type}`,
    ),
    ...faultIf(roles.length > 0 && kind !== 'PERSON', 'roles', 'only a PERSON has roles'),
    ...faultIf(
      within !== null && !isPlace,
      'within',
      'only a LOCALITY or FACILITY lies within another place',
    ),
    ...faultIf(
      coordinates !== null && !isPlace && kind !== 'STATE',
      'coordinates',
      'only a LOCALITY, FACILITY or STATE has coordinates',
    ),
    ...names.flatMap(({ text }) =>
      faultIf(fold(text) === '', 'name', `the name "${text}" has no letter or digit`),
    ),
  ]
}

export function eventFaults({ type, mode, name }: Event): Fault[] {
  const modes: readonly string[] = type === null ? [] : (MODES[type] ?? [])
  const allowed = modes.length === 0 ? 'no modes' : `the modes ${modes.join(', ')}`
  return [
    ...faultIf(mode !== null && type === null, 'mode', 'a mode needs the type of the event'),
    ...faultIf(
      mode !== null && type !== null && !modes.includes(mode),
      'mode',
      `${type} has ${allowed}, not ${mode}`,
    ),
    ...faultIf(fold(name) === '', 'name', `the name "${name}" has no letter or digit`),
  ]
}

export function documentFaults(document: Document): Fault[] {
  const { id, knownFrom, knownAtEarliest, boilerplate, copyOf } = document
  const published = document.published === null ? null : dateOrFault('published', document.published)
  const publishedOn = published !== null && 'earliest' in published ? published.earliest : null
  return [
    ...dayFaults('knownFrom', knownFrom),
    ...(knownAtEarliest === null ? [] : dayFaults('knownAtEarliest', knownAtEarliest)),
    ...(published === null || 'earliest' in published ? [] : [published]),
    ...faultIf(
      knownAtEarliest !== null && knownAtEarliest > knownFrom,
      'knownAtEarliest',
      'it comes after `knownFrom`',
    ),
    ...faultIf(
      publishedOn !== null && publishedOn > knownFrom,
      'knownFrom',
      `nobody knows it before it was published (${document.published})`,
    ),
    ...faultIf(copyOf?.of === id, 'copyOf', 'a document has its text from another, not from itself'),
    ...boilerplate.flatMap(({ start, end }) =>
      faultIf(end <= start, 'boilerplate', `${start}–${end} is empty: \`end\` comes after \`start\``),
    ),
  ]
}

/** The date, or why it is none. */
export function dateOrFault(field: string, text: string): PartialDate | Fault {
  try {
    return parsePartialDate(text)
  } catch (error) {
    if (error instanceof Failure) return [field, error.message]
    throw error
  }
}

const MODES: Partial<Record<EventType, readonly string[]>> = MODES_BY_EVENT_TYPE

function dayFaults(field: string, day: string): Fault[] {
  const date = dateOrFault(field, day)
  return 'earliest' in date ? [] : [date]
}

function faultIf(isWrong: boolean, field: string, message: string): Fault[] {
  return isWrong ? [[field, message]] : []
}
