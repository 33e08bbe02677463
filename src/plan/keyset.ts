import type { SortKey } from './meaning'

/**
 * The predicate for rows that come after a cursor's keys. Neo4j sorts nulls last when ascending and first when descending;
 * the cursor's own keys may be null, which the text allows for, so that one plan serves every cursor.
 *
 * Neo4j 5.26 sorts texts by code point but compares a property with a parameter by UTF-16 code unit. A page can begin at the wrong
 * item where two sort keys part at a character beyond the BMP and one from U+E000 to U+FFFF, and nowhere else.
 */
export function afterKeys(keys: readonly SortKey[], values: readonly string[]): string {
  const [key, ...rest] = keys
  const [value, ...restValues] = values
  if (!key || value === undefined) return 'false'
  const later = strictlyAfter(key, value)
  if (rest.length === 0) return later
  const tie = `(${key.cypher} = ${value} OR (${value} IS NULL AND ${key.cypher} IS NULL))`
  return `(${later} OR (${tie} AND ${afterKeys(rest, restValues)}))`
}

function strictlyAfter({ cypher, direction }: SortKey, value: string): string {
  if (direction === 'ASC') return `(${value} IS NOT NULL AND (${cypher} > ${value} OR ${cypher} IS NULL))`
  return `((${value} IS NULL AND ${cypher} IS NOT NULL) OR ${cypher} < ${value})`
}
