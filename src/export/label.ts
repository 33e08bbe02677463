import { READINGS } from '../domain/readings'
import type { RelationType } from '../domain/vocabulary'

/** A type of relation for reading, from its source: "attacked". */
export function labelOf(type: RelationType): string {
  return READINGS.get(type)?.forwards ?? type.toLowerCase()
}
