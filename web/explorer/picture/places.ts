import type { Point } from '../state/place'
import type { Scene } from './scene'

/** Room between two new nodes around the same neighbour. */
const ROOM = 70

/** The angle between leaves that never stand behind each other. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Where the nodes that have no place yet begin: near the neighbours that have one, and otherwise, centres first, in a spiral. The same
 * scene always begins the same way, so that a link gives the same picture.
 */
export function firstPlaces(
  { nodes, lines }: Scene,
  placed: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of lines) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  const places = new Map<string, Point>()
  const wanting = nodes.filter(({ id }) => !placed.has(id))
  const centres = wanting.filter(({ isCentre }) => isCentre)
  if (placed.size === 0) {
    for (const [index, { id }] of centres.entries()) places.set(id, { x: index * 420, y: index * 40 })
  }
  const others = wanting.filter(({ id }) => !places.has(id))
  for (const [index, { id }] of others.entries()) {
    const near = (neighbours.get(id) ?? []).map((each) => placed.get(each) ?? places.get(each))
    const known = near.filter((point) => point !== undefined)
    const around = known.length === 0 ? { x: 0, y: 0 } : middle(known)
    const radius = ROOM * (1.6 + Math.sqrt(index))
    places.set(id, {
      x: around.x + radius * Math.cos(index * GOLDEN_ANGLE),
      y: around.y + radius * Math.sin(index * GOLDEN_ANGLE),
    })
  }
  return places
}

/** The same places, drawn apart until they are wider than high: so are screens, and names need room beside each other. */
export function widened(places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const points = [...places.values()]
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const [width, height] = [extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))]
  if (!(width > 0 && height > 0)) return places
  const factor = Math.min(Math.max((WIDE * height) / width, 1), MOST_STRETCH)
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * factor, y }]))
}

const WIDE = 1.35
const MOST_STRETCH = 1.6

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
