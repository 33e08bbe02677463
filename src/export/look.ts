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

/** What is only left open is pale, whatever it is about: no format has a fifth line for it. */
export function colourOfEdge({
  type,
  status,
}: {
  readonly type: RelationType
  readonly status: EdgeStatus
}): Colour {
  return status === 'OPEN' ? PALE : COLOUR_OF_FAMILY[FAMILY_OF[type]]
}

const PALE = '#c8c8c8'

/**
 * The line of an edge says how it stands, for those who do not see colours: a dispute is doubled. GEXF knows four lines; what is left open
 * is a thin and pale solid one.
 */
export const LINE_OF: Readonly<Record<EdgeStatus, 'solid' | 'dashed' | 'double' | 'dotted'>> = {
  AFFIRMED: 'solid',
  ALLEGED: 'dashed',
  DISPUTED: 'double',
  DENIED: 'dotted',
  OPEN: 'solid',
}

/** Red, green and blue, 0 to 255. */
export function rgb(colour: Colour): { r: number; g: number; b: number } {
  const value = Number.parseInt(colour.slice(1), 16)
  return { r: value >> 16, g: (value >> 8) & 0xff, b: value & 0xff }
}

/** How wide the line of an edge is: by its origins, and thinner than any where nobody affirms it. */
export function widthOfEdge({
  status,
  origins,
}: {
  readonly status: EdgeStatus
  readonly origins: number
}): number {
  return status === 'OPEN' ? 0.5 : Math.max(1, origins)
}
