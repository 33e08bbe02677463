import type { Positions } from '../state/place'
import { count, sentenceOf } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'
import type { DrawnLine, DrawnNode, Scene } from './scene'
import { linesAt } from './walk'

/** The full name of a node, and what of its surroundings is missing. */
export function nodeInWords({ name, hidden }: DrawnNode): string {
  return hidden === 0 ? name : `${name}\n${count(hidden, 'more neighbour')}: double-click to choose which`
}

/** What is said between the two, a sentence a line. */
export function lineInWords({ edges }: DrawnLine): string {
  return edges.map((edge) => `${sentenceOf(edge)} · ${STATUS_NAMES[edge.status].toLowerCase()}`).join('\n')
}

/** Where the keys are in the picture. */
export interface Focus {
  readonly node: string
  /** A line of the node. */
  readonly line: string | null
}

/** What somebody hears who goes through the picture by keys. */
export function focusInWords({ node, line }: Focus, scene: Scene, places: Positions): string {
  const found = scene.nodes.find(({ id }) => id === node)
  if (found === undefined) return ''
  const lines = linesAt(node, scene.lines, places)
  const index = lines.findIndex(({ id }) => id === line)
  const walked = lines[index]
  if (walked !== undefined) return `Line ${index + 1} of ${lines.length}: ${lineInWords(walked)}`
  return [found.name, found.kind, count(lines.length, 'line'), moreInWords(found)]
    .filter((part) => part !== '')
    .join(', ')
}

function moreInWords({ hidden }: DrawnNode): string {
  return hidden === 0 ? '' : `${count(hidden, 'neighbour')} not shown`
}
