import type { ElementDefinition } from 'cytoscape'
import { badgeImage } from './badges'
import { SURFACES, type Colour } from './colours'
import type { DrawnLine, DrawnNode, Scene } from './scene'

/** A scene as Cytoscape's elements; the stylesheet reads their data. */
export function elementsOf({ nodes, lines, theme }: Scene): ElementDefinition[] {
  const { text } = SURFACES[theme]
  return [...nodes.map((node) => nodeElement(node, text)), ...lines.map(lineElement)]
}

function nodeElement({ id, label, name, isCentre, look }: DrawnNode, text: Colour): ElementDefinition {
  const { badge, ...shape } = look
  const icon = badge === '' ? null : badgeImage(badge, text)
  return { group: 'nodes', data: { id, label, name, icon, ...shape }, classes: isCentre ? 'centre' : '' }
}

/** Ids of nodes and lines share one space in Cytoscape: lines have a prefix. */
function lineElement({ id, from, to, look }: DrawnLine): ElementDefinition {
  const { isBundle, ...data } = look
  return {
    group: 'edges',
    data: { id: lineId(id), source: from, target: to, ...data },
    classes: isBundle ? 'bundle' : '',
  }
}

export function lineId(id: string): string {
  return `line ${id}`
}
