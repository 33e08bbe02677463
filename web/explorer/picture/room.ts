import type { Point } from '../state/place'
import { bends } from './bends'
import { around, labelBox, LETTER_WIDTH, LINE_HEIGHT, overlap, shapeBox, type Box } from './boxes'
import type { DrawnLine, Scene } from './scene'

const MOST_ROUNDS = 200

/** Between two boxes. */
const GAP = 3

/** Where on its way a line that bears a mark needs room: nothing may seem to stand on it. Its own ends are near it anyhow. */
const MARKED_AT = [0.35, 0.5, 0.65]
const MARKED_AT_ENDS = [0.5]

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
  const marked = bends(lines).filter(({ line }) => line.look.mark !== '')
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
      for (const { line, bend } of marked) {
        const isEnd = one.id === line.from || one.id === line.to
        for (const part of isEnd ? MARKED_AT_ENDS : MARKED_AT) {
          push(one.id, apart(markBox(line, bend, part, now, size), boxOf(one)))
        }
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

/** The mark stands upright on a bundle and along any other line; lines that bend may do so to either side. */
function markBox(
  { from, to, look }: DrawnLine,
  bend: number,
  part: number,
  places: ReadonlyMap<string, Point>,
  size: number,
): Box {
  const [start, end] = [places.get(from) ?? { x: 0, y: 0 }, places.get(to) ?? { x: 0, y: 0 }]
  const middle = { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
  const across = (look.mark.length * LETTER_WIDTH * size) / 2 + Math.abs(bend)
  const up = (LINE_HEIGHT * size) / 2 + Math.abs(bend)
  return { left: middle.x - across, right: middle.x + across, top: middle.y - up, bottom: middle.y + up }
}
