import { ALL_TYPES, typesNamed } from '../words/families'
import type { Expansion, Place, Positions, Selection } from './place'

/** What a hand can do to the picture, each as a new place. */

/** The relations of one thing by which it is expanded are shown, and no others of their types. */
export function expanded(place: Place, { id, by }: Expansion): Place {
  const isThere = place.more.some((each) => each.id === id && each.by === by)
  return {
    ...place,
    without: place.without.filter((type) => !typesNamed(by).includes(type)),
    hidden: place.hidden.filter((each) => each !== id),
    more: isThere ? place.more : [...place.more, { id, by }],
  }
}

/** The types shown everywhere or nowhere, the others as they were. */
export function withTypes(place: Place, types: readonly string[], areShown: boolean): Place {
  const shown = ALL_TYPES.filter((type) => (types.includes(type) ? areShown : place.types.includes(type)))
  const expandedTypes = place.more.flatMap(({ by }) => typesNamed(by))
  const without = ALL_TYPES.filter((type) =>
    types.includes(type) ? !areShown && expandedTypes.includes(type) : place.without.includes(type),
  )
  return { ...place, types: shown, without }
}

/** The types of which anything may be shown, everywhere or around what was expanded. */
export function typesAnywhere({ types, without, more }: Pick<Place, 'types' | 'without' | 'more'>): string[] {
  const expandedTypes = more.flatMap(({ by }) => typesNamed(by))
  return ALL_TYPES.filter(
    (type) => types.includes(type) || (expandedTypes.includes(type) && !without.includes(type)),
  )
}

export function withHidden(place: Place, ids: readonly string[]): Place {
  return {
    ...place,
    hidden: [...new Set([...place.hidden, ...ids])],
    selected: place.selected?.ids.some((id) => ids.includes(id)) === true ? null : place.selected,
  }
}

export function pinnedAt(place: Place, at: Positions): Place {
  return { ...place, pinned: { ...place.pinned, ...Object.fromEntries(at) } }
}

export function unpinned(place: Place, id: string): Place {
  const { [id]: _, ...pinned } = place.pinned
  return { ...place, pinned }
}

export function selecting(place: Place, kind: Selection['kind'], ...ids: readonly string[]): Place {
  return { ...place, selected: { kind, ids } }
}

/** A list with the value if it was not there, without it if it was, in the order of all. */
export function toggled<Value>(values: readonly Value[], value: Value, all: readonly Value[]): Value[] {
  return all.filter((each) => (each === value ? !values.includes(each) : values.includes(each)))
}
