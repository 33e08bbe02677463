import type { Point } from '../state/place'
import { labelBox, overlap, shapeBox, type Box } from './boxes'
import type { DrawnNode } from './scene'

/** What a label is on the screen, in pixels; beneath a certain zoom labels shrink with the picture. */
const SIZE = 11.5
const LEAST_ZOOM = 0.42

/** The size of letters in the picture's own units, so that they are read at this zoom. */
export function labelSize(zoom: number): number {
  return SIZE / Math.min(1, Math.max(zoom, LEAST_ZOOM))
}

/**
 * The nodes whose labels have room: no label lies on another, nor on a node but those of what is `first` and of centres. Where two
 * want the same room it goes to what is `first`, then to centres, then to what comes first in the scene; the name of the others is told
 * under the hand.
 */
export function roomyLabels(
  nodes: readonly DrawnNode[],
  places: ReadonlyMap<string, Point>,
  size: number,
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  const rank = ({ id, isCentre }: DrawnNode) => (first.has(id) ? 0 : isCentre ? 1 : 2)
  const placed = nodes
    .flatMap((node) => {
      const at = places.get(node.id)
      return at === undefined
        ? []
        : [{ node, shape: shapeBox(node, at), label: labelBox(node, at, size), rank: rank(node) }]
    })
    .sort((one, other) => one.rank - other.rank)
  const taken: Box[] = []
  const shown = new Set<string>()
  for (const { node, label, rank: ranked } of placed) {
    if (taken.some((other) => overlap(label, other))) continue
    const mayCover = ranked < 2
    if (!mayCover && placed.some((other) => other.node !== node && overlap(label, other.shape))) continue
    taken.push(label)
    shown.add(node.id)
  }
  return shown
}
