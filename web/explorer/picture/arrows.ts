import type { Point } from '../state/place'
import type { EdgeLook, Arrow } from './look'
import { at, round } from './svgNumbers'

/** The head of an arrow as SVG, as the canvas draws it: its shape tells the family without the colour. */
export function arrowHead(
  { arrow, colour, width }: Pick<EdgeLook, 'arrow' | 'colour' | 'width'>,
  from: Point,
  tip: Point,
): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const size = 7 + width
  /** A point so far back from the tip and so far to the side, in sizes of the head. */
  const point = ([back, side]: readonly [number, number]): string =>
    at({
      x: tip.x - (along.x * back + along.y * side) * size,
      y: tip.y - (along.y * back - along.x * side) * size,
    })
  const paint = `fill="${colour}" stroke="none"`
  if (arrow === 'circle') {
    const centre = { x: tip.x - (along.x * size) / 2, y: tip.y - (along.y * size) / 2 }
    return `<circle cx="${round(centre.x)}" cy="${round(centre.y)}" r="${round(0.42 * size)}" ${paint}/>`
  }
  const outlines = CORNERS[arrow].map((corners) => `M${corners.map(point).join(' L')} Z`)
  return `<path d="${outlines.join(' ')}" ${paint}/>`
}

type Corners = readonly (readonly [back: number, side: number])[]

const TRIANGLE: Corners = [
  [0, 0],
  [1, 0.5],
  [1, -0.5],
]

const CORNERS: Readonly<Record<Exclude<Arrow, 'circle'>, readonly Corners[]>> = {
  triangle: [TRIANGLE],
  vee: [
    [
      [0, 0],
      [1, 0.55],
      [0.6, 0],
      [1, -0.55],
    ],
  ],
  'triangle-tee': [
    TRIANGLE,
    [
      [1.15, 0.5],
      [1.4, 0.5],
      [1.4, -0.5],
      [1.15, -0.5],
    ],
  ],
  diamond: [
    [
      [0, 0],
      [0.55, 0.4],
      [1.1, 0],
      [0.55, -0.4],
    ],
  ],
  square: [
    [
      [0, 0.4],
      [0.8, 0.4],
      [0.8, -0.4],
      [0, -0.4],
    ],
  ],
}
