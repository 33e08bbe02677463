import type { Core } from 'cytoscape'
import type { Point } from '../state/place'
import type { Box } from './boxes'

const SIDE = 16
const ABOVE = 44
const BENEATH = 52

/** A few nodes need not fill the whole screen. */
const MOST_FITTED_ZOOM = 1.15

/** The box in view, between the words above it and the tools beneath. */
export function fitWithin(core: Core, box: Box): void {
  const { left, right, top, bottom } = box
  const room = { width: core.width() - 2 * SIDE, height: core.height() - ABOVE - BENEATH }
  if (!(right > left && bottom > top && room.width > 0 && room.height > 0)) return
  const zoom = Math.min(room.width / (right - left), room.height / (bottom - top), MOST_FITTED_ZOOM)
  core.viewport({
    zoom,
    pan: {
      x: SIDE + room.width / 2 - (zoom * (left + right)) / 2,
      y: ABOVE + room.height / 2 - (zoom * (top + bottom)) / 2,
    },
  })
}

export function isAllInView(core: Core): boolean {
  const { x1, y1, x2, y2 } = core.extent()
  const box = core.nodes().boundingBox()
  return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2
}

export function middleOf(core: Core): Point {
  return { x: core.width() / 2, y: core.height() / 2 }
}
