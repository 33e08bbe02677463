import type { Point } from '../state/place'
import type { DrawnNode } from './scene'

/** A rectangle of the picture. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The width of a label before it breaks, and of a letter, in sizes of its letters. */
export const LABEL_WIDTH = 9.5
const LETTER_WIDTH = 0.56
export const LINE_HEIGHT = 1.15

/** In a line of a label. */
const MOST_LETTERS = Math.round(LABEL_WIDTH / LETTER_WIDTH)

export function shapeBox({ look }: DrawnNode, at: Point): Box {
  // A touch is no overlap worth a label.
  const [across, up] = [look.width / 2 - 2, look.height / 2 - 2]
  return { left: at.x - across, right: at.x + across, top: at.y - up, bottom: at.y + up }
}

/** Where the label beneath a node lies, with letters of this size. */
export function labelBox({ label, look }: DrawnNode, at: Point, size: number): Box {
  const length = label.length * LETTER_WIDTH * size
  const lines = Math.ceil(length / (LABEL_WIDTH * size))
  const half = Math.min(length, LABEL_WIDTH * size) / 2
  const top = at.y + look.height / 2 + 3
  return { left: at.x - half, right: at.x + half, top, bottom: top + lines * LINE_HEIGHT * size }
}

/** A label in lines as a writer breaks it that knows nothing of fonts: at spaces, none longer than it is wide unless a word is. */
export function labelLines(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= MOST_LETTERS) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Where the label beneath a node lies when it is written in these lines. */
export function brokenLabelBox({ label, look }: DrawnNode, at: Point, size: number): Box {
  const lines = labelLines(label)
  const half = (Math.max(...lines.map(({ length }) => length)) * LETTER_WIDTH * size) / 2
  const top = at.y + look.height / 2 + 3
  return { left: at.x - half, right: at.x + half, top, bottom: top + lines.length * LINE_HEIGHT * size }
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
