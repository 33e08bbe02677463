import type { Place } from '../state/place'
import { lineId } from './elements'
import type { DrawnLine } from './scene'

/** What stands out in the drawing. */
export interface Marks {
  readonly selectedNodes: readonly string[]
  readonly selectedLines: readonly string[]
  readonly picked: readonly string[]
  /** The elements that are new or turned, for a while. */
  readonly fresh: ReadonlySet<string>
  /** Null: everything; otherwise the rest is faded. */
  readonly lit: ReadonlySet<string> | null
  /** The element that the keys are at. */
  readonly focused: string | null
}

interface Held extends Pick<Marks, 'picked' | 'focused'> {
  readonly fresh: Fresh
  /** The relations of the path under the hand. */
  readonly hops: readonly string[] | null
}

/** The relations that came to be known, and all that are otherwise than before. */
export interface Fresh {
  readonly appeared: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
}

/** What stands out of a picture. */
export function marksOf(
  { selected }: Pick<Place, 'selected'>,
  lines: readonly DrawnLine[],
  held: Held,
): Marks {
  const { hops, fresh, ...marks } = held
  const chosen = selected?.kind === 'relation' ? linesWith(lines, selected.ids) : []
  const things = selected?.kind === 'thing' ? selected.ids : []
  return {
    ...marks,
    fresh: freshElements(lines, fresh),
    selectedNodes: things,
    selectedLines: chosen.map(({ id }) => id),
    lit: hops === null ? surroundings(things[0] ?? null, lines) : withEnds(linesWith(lines, hops)),
  }
}

/** The lines that hold something changed, and the nodes of which nothing was known before. */
function freshElements(lines: readonly DrawnLine[], { appeared, changed }: Fresh): ReadonlySet<string> {
  if (changed.size === 0) return new Set()
  const old = new Set(
    lines
      .flatMap(({ edges }) => edges)
      .filter(({ id }) => !appeared.has(id))
      .flatMap(({ from, to }) => [from.id, to.id]),
  )
  const ends = lines.flatMap(({ from, to }) => [from, to])
  const touched = lines.filter(({ edges }) => edges.some(({ id }) => changed.has(id)))
  return new Set([...touched.map(({ id }) => lineId(id)), ...ends.filter((id) => !old.has(id))])
}

function linesWith(lines: readonly DrawnLine[], ids: readonly string[]): DrawnLine[] {
  return lines.filter(({ edges }) => edges.some(({ id }) => ids.includes(id)))
}

/** A node with all that touches it; null when there is nothing to stand out. */
function surroundings(id: string | null, lines: readonly DrawnLine[]): ReadonlySet<string> | null {
  const near = lines.filter(({ from, to }) => from === id || to === id)
  return near.length === 0 ? null : withEnds(near)
}

function withEnds(lines: readonly DrawnLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ id, from, to }) => [lineId(id), from, to]))
}
