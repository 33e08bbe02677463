import { READINGS } from '../../../src/domain/readings'
import { FAMILY_OF, type RelationFamily } from '../../../src/domain/families'
import { inWords } from './kinds'

export type { RelationFamily }

export const FAMILIES: readonly RelationFamily[] = [
  'VIOLENCE',
  'ACCUSATION',
  'RESPONSIBILITY',
  'COOPERATION',
  'STRUCTURE',
  'SPACE',
]

/** What a family is called in the legend. */
export const FAMILY_NAMES: Readonly<Record<RelationFamily, string>> = {
  VIOLENCE: 'Violence',
  ACCUSATION: 'Accusation and threat',
  RESPONSIBILITY: 'Claim of responsibility',
  COOPERATION: 'Cooperation',
  STRUCTURE: 'Branch, part, office',
  SPACE: 'Place',
}

const BY_TYPE: ReadonlyMap<string, RelationFamily> = new Map(Object.entries(FAMILY_OF))

/** How a relation reads from its beginning: "attacked"; null where the page does not know the type. */
export function readingOf(type: string): string | null {
  return READINGS.get(type)?.forwards ?? null
}

/** Types that the page does not know yet are shown with those of structure. */
export function familyOf(type: string): RelationFamily {
  return BY_TYPE.get(type) ?? 'STRUCTURE'
}

/** Every type there is. Asked for by name, all types and those of one family are one statement to the database, planned once. */
export const ALL_TYPES: readonly string[] = [...BY_TYPE.keys()]

export function typesOf(family: RelationFamily): string[] {
  return [...BY_TYPE].filter(([, each]) => each === family).map(([type]) => type)
}

/** The types that a name means: those of the family of that name, or the type; all for null, none for a name that means nothing. */
export function typesNamed(name: string | null): readonly string[] {
  if (name === null) return ALL_TYPES
  return ALL_TYPES.filter((type) => type === name || familyOf(type) === name)
}

/** What a type is called in the legend: "poses a threat to". */
export function typeName(type: string): string {
  return readingOf(type) ?? inWords(type)
}
