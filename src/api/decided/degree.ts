import { RELATION_TYPES } from '../../domain/vocabulary'

/** How busy a node is: over how many relations, of whatever type. The groups of its relations have their counts ready. */
export function degreeOf(node: string): string {
  return `COUNT { (${node})-[:${RELATION_TYPES.join('|')}]-() }`
}
