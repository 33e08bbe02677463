import { ALL_TYPES, typesNamed } from '../words/families'
import type { Expansion, Place, Point, Selection } from './place'

/** What a hand can do to the picture, each as a new place. */

export function expanded(place: Place, { id, by }: Expansion): Place {
  const isThere = place.more.some((each) => each.id === id && each.by === by)
  return {
    ...withTypes(place, typesNamed(by), true),
    hidden: place.hidden.filter((each) => each !== id),
    more: isThere ? place.more : [...place.more, { id, by }],
  }
}

/** The types shown or not, the others as they were. */
export function withTypes(place: Place, types: readonly string[], areShown: boolean): Place {
  const shown = ALL_TYPES.filter((type) => (types.includes(type) ? areShown : place.types.includes(type)))
  return { ...place, types: shown }
}

export function withHidden(place: Place, ids: readonly string[]): Place {
  return {
    ...place,
    hidden: [...new Set([...place.hidden, ...ids])],
    selected: place.selected?.ids.some((id) => ids.includes(id)) === true ? null : place.selected,
  }
}

export function pinnedAt(place: Place, id: string, at: Point): Place {
  return { ...place, pinned: { ...place.pinned, [id]: at } }
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
