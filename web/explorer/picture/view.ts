import type { Core } from 'cytoscape'
import type { Point } from '../state/place'

const SIDE = 16
const ABOVE = 44
const BENEATH = 52

/** A few nodes need not fill the whole screen. */
const MOST_FITTED_ZOOM = 1.15

/** Everything in view, between the words above it and the tools beneath. */
export function fitWithin(core: Core): void {
  const box = core.elements().boundingBox()
  const room = { width: core.width() - 2 * SIDE, height: core.height() - ABOVE - BENEATH }
  if (!(box.w > 0 && box.h > 0 && room.width > 0 && room.height > 0)) return
  const zoom = Math.min(room.width / box.w, room.height / box.h, MOST_FITTED_ZOOM)
  core.viewport({
    zoom,
    pan: {
      x: SIDE + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: ABOVE + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2,
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
