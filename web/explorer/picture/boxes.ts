import type { Point, Positions } from '../state/place'
import type { DrawnNode } from './scene'

/** A rectangle of the picture. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The width of a letter and the height of a line, in sizes of letters. */
export const LETTER_WIDTH = 0.56
export const LINE_HEIGHT = 1.15

export function shapeBox({ look }: DrawnNode, at: Point): Box {
  // A touch is no overlap worth a label.
  const [across, up] = [look.width / 2 - 2, look.height / 2 - 2]
  return { left: at.x - across, right: at.x + across, top: at.y - up, bottom: at.y + up }
}

/** Where the label beneath a node lies, with letters of this size; those of a centre are bold and larger. */
export function labelBox({ label, look, isCentre }: DrawnNode, at: Point, size: number): Box {
  const lines = label.split('\n')
  const own = isCentre ? size * 1.2 : size
  const half = (Math.max(...lines.map(({ length }) => length)) * LETTER_WIDTH * own) / 2
  const top = at.y + look.height / 2 + 3
  return { left: at.x - half, right: at.x + half, top, bottom: top + lines.length * LINE_HEIGHT * own }
}

/** What all nodes take up with their labels, whether those are shown or not; null where there is none. */
export function boxOfAll(nodes: readonly DrawnNode[], places: Positions, size: number): Box | null {
  return nodes.reduce<Box | null>((box, node) => {
    const at = places.get(node.id)
    if (at === undefined) return box
    const own = around(shapeBox(node, at), labelBox(node, at, size))
    return box === null ? own : around(box, own)
  }, null)
}

export function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
