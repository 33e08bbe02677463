import type { Edge, EdgeStatus } from '../answers/answers'
import type { Node } from '../state/picture'
import { familyOf, type RelationFamily } from '../words/families'
import { kindOf, type Kind } from '../words/kinds'
import { badgeOf, type Badge } from './badges'
import { FAMILY_COLOURS, KIND_FILLS, SURFACES, type Colour, type Theme } from './colours'

/** What the canvas and the SVG writer draw alike: shapes by Cytoscape's names, and a document, which has a folded corner. */
export const SHAPES = [
  'hexagon',
  'round-rectangle',
  'ellipse',
  'diamond',
  'rectangle',
  'cut-rectangle',
  'octagon',
  'document',
] as const
export type Shape = (typeof SHAPES)[number]

export interface NodeLook {
  readonly shape: Shape
  readonly width: number
  readonly height: number
  readonly fill: Colour
  readonly outline: Colour
  readonly outlineWidth: number
  readonly badge: Badge | null
}

export const DASHES = ['solid', 'dashed', 'dotted'] as const
export type Dash = (typeof DASHES)[number]

export const ARROWS = ['triangle', 'vee', 'circle', 'triangle-tee', 'diamond', 'square'] as const
export type Arrow = (typeof ARROWS)[number]

export interface EdgeLook {
  readonly colour: Colour
  readonly width: number
  readonly dash: Dash
  /** What stands on the middle of the line: it breaks a disputed one and crosses out a denied one. */
  readonly mark: string
  readonly arrow: Arrow
}

const SHAPE_OF: Readonly<Record<Kind, Shape>> = {
  ARMED_GROUP: 'hexagon',
  GOVERNMENT: 'round-rectangle',
  ORGANIZATION: 'octagon',
  MEDIA: 'document',
  PERSON: 'ellipse',
  POPULATION: 'ellipse',
  PLACE: 'diamond',
  EVENT: 'rectangle',
  AGREEMENT: 'cut-rectangle',
}

/** Width and height of a node of each kind: the kinds that act are larger, a population is an ellipse. */
const SIZES: Readonly<Record<Kind, readonly [number, number]>> = {
  ARMED_GROUP: [34, 32],
  GOVERNMENT: [32, 28],
  ORGANIZATION: [28, 28],
  MEDIA: [24, 28],
  PERSON: [28, 28],
  POPULATION: [38, 24],
  PLACE: [26, 26],
  EVENT: [26, 26],
  AGREEMENT: [26, 22],
}

export function shapeOf(kind: Kind): Shape {
  return SHAPE_OF[kind]
}

export function nodeLook({ thing, isCentre }: Node, theme: Theme): NodeLook {
  const kind = kindOf(thing)
  const [width, height] = SIZES[kind]
  const grown = isCentre ? 1.45 : 1
  return {
    shape: SHAPE_OF[kind],
    width: Math.round(width * grown),
    height: Math.round(height * grown),
    fill: KIND_FILLS[theme][kind],
    outline: kind === 'EVENT' ? FAMILY_COLOURS[theme].VIOLENCE : SURFACES[theme].outline,
    outlineWidth: isCentre ? 3 : 1.5,
    badge: badgeOf(thing),
  }
}

const ARROW_OF: Readonly<Record<RelationFamily, Arrow>> = {
  VIOLENCE: 'triangle',
  ACCUSATION: 'vee',
  RESPONSIBILITY: 'triangle-tee',
  COOPERATION: 'circle',
  STRUCTURE: 'diamond',
  SPACE: 'square',
}

/** The corners of a sheet with one folded in, from -1 to 1. */
export const DOCUMENT = [
  [-1, -1],
  [0.3, -1],
  [1, -0.4],
  [1, 1],
  [-1, 1],
] as const

const DASH_OF: Readonly<Record<EdgeStatus, Dash>> = {
  AFFIRMED: 'solid',
  ALLEGED: 'dashed',
  DISPUTED: 'solid',
  DENIED: 'dotted',
  OPEN: 'solid',
}

export const MARKS: Readonly<Record<EdgeStatus, string>> = {
  AFFIRMED: '',
  ALLEGED: '',
  DISPUTED: '//',
  DENIED: '✕',
  OPEN: '',
}

export function edgeLook({ type, status, support }: Edge, theme: Theme): EdgeLook {
  const family = familyOf(type)
  const isOpen = status === 'OPEN'
  return {
    colour: isOpen ? SURFACES[theme].open : FAMILY_COLOURS[theme][family],
    width: isOpen ? 1 : widthOf(support.origins),
    dash: DASH_OF[status],
    mark: MARKS[status],
    arrow: ARROW_OF[family],
  }
}

/** Width counts origins, not documents: what a single origin says is thin, however often it is repeated. */
export function widthOf(origins: number): number {
  return origins <= 1 ? 1.4 : Math.min(1.4 + 1.3 * (origins - 1), 8)
}
