import { HUB_RULE } from '../../domain/paths/hubs'
import { RELATION_TYPES } from '../../domain/vocabulary'

/** How busy a node is: over how many relations, of whatever type. The groups of its relations have their counts ready. */
export function degreeOf(node: string): string {
  return `COUNT { (${node})-[:${RELATION_TYPES.join('|')}]-() }`
}

/** Whether paths may go through it. Most nodes have few relationships of any kind, which is told at once; events are no hubs. */
export function isQuiet(node: string): string {
  const { excludedFrom } = HUB_RULE
  return `CASE WHEN ${node}:Event OR COUNT { (${node})--() } < ${excludedFrom} THEN true ELSE ${degreeOf(node)} < ${excludedFrom} END`
}
