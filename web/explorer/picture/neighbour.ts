import type { Point } from '../state/place'

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The node that one comes to from another by an arrow key; null where there is none, or no arrow. */
export function nextInDirection(
  key: string,
  from: string | null,
  places: ReadonlyMap<string, Point>,
): string | null {
  const direction = DIRECTIONS[key]
  if (direction === undefined) return null
  const start = from === null ? undefined : places.get(from)
  if (start === undefined) return places.keys().next().value ?? null
  const candidates = [...places]
    .filter(([id]) => id !== from)
    .map(([id, at]) => ({ id, cost: costOf({ x: at.x - start.x, y: at.y - start.y }, direction) }))
    .filter(({ cost }) => cost !== null)
    .sort((one, other) => (one.cost ?? 0) - (other.cost ?? 0))
  return candidates[0]?.id ?? null
}

/** How far, and how far off the direction, which counts double; null behind one's back. */
function costOf(by: Point, direction: Point): number | null {
  const along = by.x * direction.x + by.y * direction.y
  const across = Math.abs(by.x * direction.y) + Math.abs(by.y * direction.x)
  return along <= 0 ? null : along + 2 * across
}
