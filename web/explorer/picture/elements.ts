import type { ElementDefinition } from 'cytoscape'
import type { DrawnLine, DrawnNode, Scene } from './scene'

/** A scene as Cytoscape's elements; the stylesheet reads their data. */
export function elementsOf({ nodes, lines }: Scene): ElementDefinition[] {
  return [...nodes.map(nodeElement), ...lines.map(lineElement)]
}

function nodeElement({ id, label, name, isCentre, look }: DrawnNode): ElementDefinition {
  return { group: 'nodes', data: { id, label, name, ...look }, classes: isCentre ? 'centre' : '' }
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
