import type { Arguments, Fragment } from '../../plan/meaning'
import { sameAs } from './claimFacts'
import { isSaid } from './edges'

/** By what incidents can be counted apart. */
export const SERIES_KEYS = [
  'PERPETRATOR',
  'TARGET',
  'PLACE',
  'PROVINCE',
  'PUBLISHER',
  'TYPE',
  'MODE',
] as const

/** Whether an incident is counted by entities; else by values of its own. */
export function isByEntity(by: string | null): boolean {
  return by !== null && by in KEY_ENTITIES
}

/** The list of an incident's keys, each once. */
export function keysOf({ by }: Arguments, onDay: boolean): string {
  const key = KEY_ENTITIES[String(by)]
  if (key !== undefined) {
    const { pattern, where } = key('node', '_key', onDay)
    return `COLLECT { MATCH ${pattern} WHERE ${where} RETURN DISTINCT _key.id ORDER BY _key.id }`
  }
  const property = by === 'TYPE' || by === 'MODE' ? `node.${by.toLowerCase()}` : 'null'
  return `[_key IN [${property}] WHERE _key IS NOT NULL]`
}

/** The entities that are keys, `things` being incidents. */
export const AMONG_KEYS: Fragment = ({ by }, onDay) => {
  const key = KEY_ENTITIES[String(by)]
  return key === undefined
    ? 'UNWIND [] AS node'
    : `UNWIND things AS _event MATCH ${key('_event', 'node', onDay).pattern}`
}

/** How an incident comes by an entity as its key. */
type Key = (
  event: string,
  key: string,
  onDay: boolean,
) => { readonly pattern: string; readonly where: string }

const KEY_ENTITIES: Readonly<Record<string, Key>> = {
  PERPETRATOR: byEdge((event, key) => `(${event})<-[_edge:PERPETRATED]-(${key}:Entity)`),
  TARGET: byEdge((event, key) => `(${event})-[_edge:HIT]->(${key}:Entity)`),
  PLACE: byEdge((event, key) => `(${event})-[_edge:LOCATED_IN]->(${key}:Entity)`),
  PROVINCE: byEdge(
    (event, key) =>
      `(${event})-[_edge:LOCATED_IN]->(:Entity)-[:WITHIN*0..8]->(${key}:Locality {type: 'PROVINCE'})`,
  ),
  PUBLISHER: (event, key, onDay) => ({
    pattern: `${sameAs(event, '_same').replace('MATCH ', '')}<-[:OF_EVENT]-(_tells:Claim)-[:EVIDENCED_BY]->(:Document)-[:PUBLISHED_BY]->(${key}:Entity)`,
    where: onDay ? '_tells.knownFrom <= $asOf' : '_tells.knownFrom IS NOT NULL',
  }),
}

/** By an edge that somebody affirms or alleges. */
function byEdge(pattern: (event: string, key: string) => string): Key {
  return (event, key, onDay) => ({ pattern: pattern(event, key), where: isSaid('_edge', onDay) })
}
