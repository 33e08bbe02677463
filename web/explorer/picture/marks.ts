import type { Place } from '../state/place'
import { lineId } from './elements'
import type { DrawnLine } from './scene'

/** What stands out in the drawing. */
export interface Marks {
  readonly selectedNodes: readonly string[]
  readonly selectedLines: readonly string[]
  readonly picked: readonly string[]
  readonly fresh: readonly string[]
  /** Null: everything; otherwise the rest is faded. */
  readonly lit: ReadonlySet<string> | null
  readonly focused: string | null
}

interface Held extends Pick<Marks, 'picked' | 'focused' | 'fresh'> {
  /** The relations of the path under the hand. */
  readonly hops: readonly string[] | null
}

/** What stands out of a picture. */
export function marksOf(
  { selected }: Pick<Place, 'selected'>,
  lines: readonly DrawnLine[],
  held: Held,
): Marks {
  const { hops, ...marks } = held
  const chosen = selected?.kind === 'relation' ? linesWith(lines, selected.ids) : []
  const things = selected?.kind === 'thing' ? selected.ids : []
  return {
    ...marks,
    selectedNodes: things,
    selectedLines: chosen.map(({ id }) => id),
    lit: hops === null ? surroundings(things[0] ?? null, lines) : withEnds(linesWith(lines, hops)),
  }
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
