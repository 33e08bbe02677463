import type { Visible } from '../state/visible'
import { kindInWords } from '../words/kinds'
import { shortName } from '../words/sentences'
import type { Theme } from './colours'
import { inTwoLines } from './inTwoLines'
import { lineLook, linesOf, type Line, type LineLook } from './lines'
import { nodeLook, type NodeLook } from './look'

export interface DrawnNode {
  readonly id: string
  readonly name: string
  /** What it is, in words. */
  readonly kind: string
  /** The name in lines, and how much more there is around it. */
  readonly label: string
  /** How many neighbours are not in the picture. */
  readonly hidden: number
  readonly isCentre: boolean
  readonly look: NodeLook
}

export interface DrawnLine extends Line {
  readonly look: LineLook
}

/** What is to be drawn, without where. */
export interface Scene {
  readonly nodes: readonly DrawnNode[]
  readonly lines: readonly DrawnLine[]
  readonly theme: Theme
}

export function sceneOf({ nodes, edges }: Pick<Visible, 'nodes' | 'edges'>, theme: Theme): Scene {
  return {
    nodes: nodes.map((node) => ({
      id: node.thing.id,
      name: node.thing.name,
      kind: kindInWords(node.thing),
      label: inTwoLines(shortName(node.thing), node.hidden > 0 ? ` +${node.hidden}` : ''),
      hidden: node.hidden,
      isCentre: node.isCentre,
      look: nodeLook(node, theme),
    })),
    lines: linesOf(edges).map((line) => ({ ...line, look: lineLook(line, theme) })),
    theme,
  }
}
