import type { Point } from '../state/place'
import { around, labelBox, overlap, shapeBox, type Box } from './boxes'
import type { Scene } from './scene'

const MOST_ROUNDS = 200

/** Between two boxes. */
const GAP = 3

/** What the mark of a line takes up, and where on its way it needs room: nothing may seem to stand on a line that bears one. */
const MARK = { width: 34, height: 18 }
const MARKED_AT = [0.35, 0.5, 0.65]

/**
 * Moves what may be moved until no node with its label lies on another, nor on the mark of a line, or for so many rounds; what is
 * `fixed` stays.
 */
export function withRoom(
  { nodes, lines }: Pick<Scene, 'nodes' | 'lines'>,
  places: ReadonlyMap<string, Point>,
  fixed: ReadonlySet<string>,
  size: number,
): ReadonlyMap<string, Point> {
  const now = new Map(places)
  const marked = lines.filter(({ look }) => look.mark !== '')
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = new Set<string>()
    const push = (id: string, by: Point): void => {
      const at = now.get(id)
      if (at === undefined || fixed.has(id) || (by.x === 0 && by.y === 0)) return
      now.set(id, { x: at.x + by.x, y: at.y + by.y })
      moved.add(id)
    }
    const boxOf = (node: Scene['nodes'][number]): Box => {
      const at = now.get(node.id) ?? { x: 0, y: 0 }
      return around(shapeBox(node, at), labelBox(node, at, size))
    }
    for (const [index, one] of nodes.entries()) {
      for (const other of nodes.slice(index + 1)) {
        const by = apart(boxOf(one), boxOf(other))
        const share = fixed.has(one.id) || fixed.has(other.id) ? 1 : 0.5
        push(one.id, { x: -by.x * share, y: -by.y * share })
        push(other.id, { x: by.x * share, y: by.y * share })
      }
      for (const { from, to } of marked) {
        if (one.id === from || one.id === to) continue
        for (const part of MARKED_AT) push(one.id, apart(markBox(now, from, to, part), boxOf(one)))
      }
    }
    if (moved.size === 0) break
  }
  return now
}

/** How far, and along which axis, the other must go to be free of the one. */
function apart(one: Box, other: Box): Point {
  if (!overlap(one, other)) return { x: 0, y: 0 }
  const isRight = other.left + other.right >= one.left + one.right
  const isBelow = other.top + other.bottom >= one.top + one.bottom
  const x = (isRight ? one.right - other.left : other.right - one.left) + GAP
  const y = (isBelow ? one.bottom - other.top : other.bottom - one.top) + GAP
  return x < y ? { x: isRight ? x : -x, y: 0 } : { x: 0, y: isBelow ? y : -y }
}

function markBox(places: ReadonlyMap<string, Point>, from: string, to: string, part: number): Box {
  const [start, end] = [places.get(from) ?? { x: 0, y: 0 }, places.get(to) ?? { x: 0, y: 0 }]
  const middle = { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
  return {
    left: middle.x - MARK.width / 2,
    right: middle.x + MARK.width / 2,
    top: middle.y - MARK.height / 2,
    bottom: middle.y + MARK.height / 2,
  }
}
