import { FAMILY_OF, type RelationFamily } from '../domain/families'
import type { EdgeStatus, RelationType } from '../domain/vocabulary'

/** `#rrggbb`. */
type Colour = `#${string}`

/** After Okabe and Ito: told apart by the colour-blind too. */
const COLOUR_OF_FAMILY: Readonly<Record<RelationFamily, Colour>> = {
  VIOLENCE: '#d55e00',
  ACCUSATION: '#cc79a7',
  RESPONSIBILITY: '#e69f00',
  COOPERATION: '#009e73',
  STRUCTURE: '#56b4e9',
  SPACE: '#808080',
}

const COLOUR_OF_TYPE: Readonly<Record<string, Colour>> = {
  Organization: '#0072b2',
  State: '#56b4e9',
  Person: '#e69f00',
  Population: '#cc79a7',
  Locality: '#808080',
  Facility: '#a0a0a0',
  Agreement: '#009e73',
  Event: '#d55e00',
}

export function colourOfNode(type: string): Colour {
  return COLOUR_OF_TYPE[type] ?? '#000000'
}

export function colourOfEdge(type: RelationType): Colour {
  return COLOUR_OF_FAMILY[FAMILY_OF[type]]
}

/** The line of an edge says how it stands, for those who do not see colours: a dispute is doubled. */
export const LINE_OF: Readonly<Record<EdgeStatus, 'solid' | 'dashed' | 'double' | 'dotted'>> = {
  AFFIRMED: 'solid',
  ALLEGED: 'dashed',
  DISPUTED: 'double',
  DENIED: 'dotted',
  OPEN: 'dotted',
}

/** Red, green and blue, 0 to 255. */
export function rgb(colour: Colour): { r: number; g: number; b: number } {
  const value = Number.parseInt(colour.slice(1), 16)
  return { r: value >> 16, g: (value >> 8) & 0xff, b: value & 0xff }
}
