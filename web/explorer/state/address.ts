import { ALL_TYPES, FAMILIES, typesNamed, typesOf } from '../words/families'
import { KINDS } from '../words/kinds'
import { STATUSES } from '../words/statuses'
import { dayOrNull } from '../words/days'
import {
  FIRST_PLACE,
  MOST_NODES,
  NOWHERE,
  USUAL_MOST,
  USUAL_STATUSES,
  USUAL_TYPES,
  type Expansion,
  type Place,
  type Point,
  type Positions,
  type Selection,
} from './place'

/** The address of a place, from the question mark on; empty for the first screen. What is usual is left out. */
export function addressOf(place: Place): string {
  const parameters = new URLSearchParams()
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') parameters.set(name, value)
  }
  const isFirst = sameList(place.around, FIRST_PLACE.around) && place.between === null
  put('around', isFirst ? null : place.around.join(','))
  put('more', place.more.map(({ id, by }) => (by === null ? id : `${id}.${by}`)).join(','))
  put('between', place.between === null ? null : `${place.between.from},${place.between.to}`)
  put('asOf', place.asOf)
  put('period', place.period === null ? null : `${place.period.from},${place.period.to}`)
  if (!sameList(place.types, USUAL_TYPES)) {
    const { families, types } = shortened(place.types)
    put('families', place.types.length === 0 ? 'none' : families.join(','))
    put('types', types.join(','))
  }
  put('without', place.without.join(','))
  put('status', listUnless(place.statuses, USUAL_STATUSES))
  put('kinds', listUnless(place.kinds, KINDS))
  put('support', place.support === 'ANY' ? null : place.support)
  put('source', place.source)
  put('most', place.most === USUAL_MOST ? null : String(place.most))
  put('hidden', place.hidden.join(','))
  put('pinned', pointsText(Object.entries(place.pinned)))
  put('selected', place.selected === null ? null : [place.selected.kind, ...place.selected.ids].join(','))
  put('table', place.tab)
  const text = plain(parameters)
  return text === '' ? '' : `?${text}`
}

/** Ids hold colons, and commas join lists: both may stand in an address as they are. */
function plain(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~')
}

/** What of an address could not be understood, for people. */
export interface Reading {
  readonly place: Place
  readonly faults: readonly string[]
}

/** Reads an address. What cannot be read is left out, and said. */
export function readAddress(search: string): Reading {
  const parameters = new URLSearchParams(search)
  const faults: string[] = []
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter((item) => item !== '')
  const among = <Value extends string>(
    name: string,
    values: readonly Value[],
    usual: readonly Value[],
  ): readonly Value[] => {
    if (!parameters.has(name)) return usual
    const given = list(name)
    const unknown = given.filter((item) => item !== 'none' && !values.some((value) => value === item))
    if (unknown.length > 0) faults.push(`${name}: there is no ${unknown.join(', ')}`)
    return values.filter((value) => given.includes(value))
  }
  const day = (name: string, value: string | null): string | null => {
    if (value !== null && dayOrNull(value) === null) faults.push(`${name}: “${value}” is no day`)
    return dayOrNull(value)
  }
  const pair = (name: string): readonly [string, string] | null => {
    if (!parameters.has(name)) return null
    const [first, second, ...rest] = list(name)
    if (first !== undefined && second !== undefined && rest.length === 0) return [first, second]
    faults.push(`${name}: two values are needed, with a comma between them`)
    return null
  }
  const between = pair('between')
  const days = pair('period')
  const from = day('period', days?.[0] ?? null)
  const to = day('period', days?.[1] ?? null)
  const around = list('around')
  if (around.length > MOST_AROUND) faults.push(tooMany('around', around.length))
  faults.push(...faultsOfPins(list('pinned')))
  if (from !== null && to !== null && from > to) {
    faults.push(`period: it ended before it began, on ${to}, and was turned round`)
  }
  const place: Place = {
    ...NOWHERE,
    around: around.length > 0 || between !== null ? around.slice(0, MOST_AROUND) : FIRST_PLACE.around,
    more: list('more').flatMap((text) => expansion(text, faults)),
    between: between === null ? null : { from: between[0], to: between[1] },
    asOf: day('asOf', parameters.get('asOf')),
    period: from === null || to === null ? null : from <= to ? { from, to } : { from: to, to: from },
    types: typesShown(parameters, among('families', FAMILIES, []), among('types', ALL_TYPES, [])),
    without: among('without', ALL_TYPES, []),
    statuses: among('status', STATUSES, USUAL_STATUSES),
    kinds: among('kinds', KINDS, KINDS),
    support: among('support', ['ANY', 'SINGLE', 'SEVERAL'], ['ANY'])[0] ?? 'ANY',
    source: parameters.get('source'),
    most: mostOf(parameters.get('most'), faults),
    hidden: list('hidden'),
    pinned: Object.fromEntries(pointsOf(list('pinned'))),
    selected: selectionOf(list('selected'), faults),
    tab: among('table', ['nodes', 'edges', 'claims'], [])[0] ?? null,
  }
  return { place, faults }
}

/** The API takes so many centres. */
const MOST_AROUND = 20

function mostOf(text: string | null, faults: string[]): number {
  const number = Number(text ?? USUAL_MOST)
  if (Number.isInteger(number) && number > 0 && number <= MOST_NODES) return number
  const isMore = number > MOST_NODES
  faults.push(
    isMore ? `most: not more than ${MOST_NODES} nodes are drawn` : `most: “${text}” is no number of nodes`,
  )
  return isMore ? MOST_NODES : USUAL_MOST
}

function tooMany(name: string, number: number): string {
  return `${name}: only the first ${MOST_AROUND} of ${number} are taken`
}

/** A pin has a name and two numbers. */
function faultsOfPins(texts: readonly string[]): string[] {
  const unread = texts.filter((text) => !/^[^~]+~-?\d+(\.\d+)?~-?\d+(\.\d+)?$/.test(text))
  return unread.length === 0 ? [] : [`pinned: ${unread.map((text) => `“${text}”`).join(', ')} is no place`]
}

/** Types by the names of their families where all of a family are among them. */
function shortened(types: readonly string[]): { families: readonly string[]; types: readonly string[] } {
  const families = FAMILIES.filter((family) => typesOf(family).every((type) => types.includes(type)))
  const said = new Set(families.flatMap(typesOf))
  return { families, types: types.filter((type) => !said.has(type)) }
}

function typesShown(
  parameters: URLSearchParams,
  families: readonly string[],
  types: readonly string[],
): readonly string[] {
  if (!parameters.has('families') && !parameters.has('types')) return USUAL_TYPES
  const shown = new Set([...families.flatMap(typesNamed), ...types])
  return ALL_TYPES.filter((type) => shown.has(type))
}

function expansion(text: string, faults: string[]): Expansion[] {
  const [id = '', by = null] = text.split('.')
  if (typesNamed(by).length > 0) return [{ id, by }]
  faults.push(`more: there are no relations ${by}`)
  return []
}

/**
 * What follows the address of a picture that is to be opened as it is drawn: where everything stands. It follows a `#`, since a browser
 * keeps what comes after that to itself, however much it is.
 */
export function drawnAddress(positions: Positions): string {
  return positions.size === 0 ? '' : `#${plain(new URLSearchParams({ drawn: pointsText(positions) }))}`
}

/** Where everything stood in a picture that was shared; null where nothing of that is told. */
export function readDrawn(hash: string): Positions | null {
  const texts = new URLSearchParams(hash.slice(1)).get('drawn')?.split(',') ?? []
  const points = pointsOf(texts)
  return points.length === 0 ? null : new Map(points)
}

function pointsText(points: Iterable<readonly [string, Point]>): string {
  return [...points].map(([id, { x, y }]) => `${id}~${Math.round(x)}~${Math.round(y)}`).join(',')
}

function pointsOf(texts: readonly string[]): [string, Point][] {
  return texts
    .map((text): [string, Point] => {
      const [id = '', x, y] = text.split('~')
      return [id, { x: Number(x), y: Number(y) }]
    })
    .filter(([, { x, y }]) => Number.isFinite(x) && Number.isFinite(y))
}

function selectionOf(parts: readonly string[], faults: string[]): Selection | null {
  const [name, ...ids] = parts
  if (name === undefined) return null
  const kind = (['thing', 'relation', 'dispute'] as const).find((each) => each === name)
  if (ids.length > MOST_AROUND) faults.push(tooMany('selected', ids.length))
  if (kind !== undefined && ids.length > 0) return { kind, ids: ids.slice(0, MOST_AROUND) }
  faults.push('selected: nothing of that sort can be selected')
  return null
}

function listUnless<Value extends string>(values: readonly Value[], usual: readonly Value[]): string | null {
  if (sameList(values, usual)) return null
  return values.length === 0 ? 'none' : values.join(',')
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}
