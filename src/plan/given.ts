import type { Filter, Traversal } from './meaning'
import { isGiven } from './path'

type Given = NonNullable<Traversal['given']>[string]

/** The filter that an argument with this value stands for; null where it asks for nothing. */
export function filterOf(given: Given, value: unknown): Filter | null {
  if (!isGiven(value)) return null
  return isFilter(given) ? given : (given[String(value)] ?? null)
}

function isFilter(given: Given): given is Filter {
  return typeof given['where'] === 'string'
}
