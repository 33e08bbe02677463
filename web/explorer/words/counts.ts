import { ALL_TYPES, FAMILIES, familyOf, type RelationFamily } from './families'

interface TypeCount {
  readonly type: string
  readonly number: number
}

export interface FamilyCount {
  readonly family: RelationFamily
  readonly number: number
  /** Those of which there are any, the most first. */
  readonly types: readonly TypeCount[]
}

/** How many relations there are of each family, and in it of each type. A type may be given several times. */
export function countsByFamily(given: Iterable<readonly [type: string, number: number]>): FamilyCount[] {
  const numbers = new Map<string, number>()
  for (const [type, number] of given) numbers.set(type, (numbers.get(type) ?? 0) + number)
  const counts = ALL_TYPES.map((type) => ({ type, number: numbers.get(type) ?? 0 }))
    .filter(({ number }) => number > 0)
    .sort((one, other) => other.number - one.number)
  return FAMILIES.map((family) => {
    const types = counts.filter(({ type }) => familyOf(type) === family)
    return { family, number: types.reduce((sum, { number }) => sum + number, 0), types }
  })
}
