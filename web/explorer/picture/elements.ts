import type { ElementDefinition } from 'cytoscape'
import { badgeImage } from './badges'
import { SURFACES, type Colour } from './colours'
import type { Segment } from './lines'
import type { DrawnLine, DrawnNode, Scene } from './scene'

/** A scene as Cytoscape's elements; the stylesheet reads their data. */
export function elementsOf({ nodes, lines, theme }: Scene): ElementDefinition[] {
  const { text } = SURFACES[theme]
  return [...nodes.map((node) => nodeElement(node, text)), ...lines.map(lineElement)]
}

function nodeElement({ id, label, name, isCentre, look }: DrawnNode, text: Colour): ElementDefinition {
  const { badge, ...shape } = look
  const icon = badge === null ? null : badgeImage(badge, text)
  return { group: 'nodes', data: { id, label, name, icon, ...shape }, classes: isCentre ? 'centre' : '' }
}

/** Ids of nodes and lines share one space in Cytoscape: lines have a prefix. Lines are never dragged, so none is selected there. */
function lineElement({ id, from, to, look }: DrawnLine): ElementDefinition {
  const { isBundle, segments, arrow, isForth, isBack, ...data } = look
  return {
    group: 'edges',
    selectable: false,
    data: {
      id: lineId(id),
      source: from,
      target: to,
      arrow: isForth ? arrow : 'none',
      backArrow: isBack ? arrow : 'none',
      ...stops(segments),
      ...data,
    },
    classes: `${isBundle ? 'bundle' : ''} ${segments.length > 1 ? 'segmented' : ''}`,
  }
}

/** Where each colour begins and ends, in percent of the line. */
function stops(segments: readonly Segment[]): { stopColours: string; stopPlaces: string } {
  return {
    stopColours: segments.flatMap(({ colour }) => [colour, colour]).join(' '),
    stopPlaces: segments.flatMap(({ from, to }) => [100 * from, 100 * to]).join(' '),
  }
}

const LINE = 'line '

export function lineId(id: string): string {
  return `${LINE}${id}`
}

/** The id of a line by that of its element; null for the element of a node. */
export function lineOf(id: string): string | null {
  return id.startsWith(LINE) ? id.slice(LINE.length) : null
}
