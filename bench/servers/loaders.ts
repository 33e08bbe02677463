import DataLoader from 'dataloader'
import type { Driver } from 'neo4j-driver'
import { RELATION_TYPES } from '../../src/domain/vocabulary'

/** What a statement gave for one key. */
export type Row = Readonly<Record<string, unknown>>

/** One statement for all keys of a moment: rows of `key` and, for each, the list of its `items`. */
type Loader = DataLoader<string, readonly Row[]>

/** The loaders of one request, as DataLoader asks. */
export interface Loaders {
  readonly entities: Loader
  readonly speakers: Loader
  readonly documents: Loader
  readonly targets: Loader
  readonly places: Loader
  readonly eventsOfActors: (first: number) => Loader
  readonly claimsOfEvents: (first: number) => Loader
  readonly relationsOfEntities: (first: number) => Loader
}

export type Read = (text: string, parameters: Record<string, unknown>) => Promise<Row[]>

/** An auto-commit read, as claimgraph itself reads. */
export function reading(driver: Driver): Read {
  return async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const { records } = await session.run(text, parameters)
      return records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  }
}

export function loadersOf(read: Read): Loaders {
  return {
    entities: loader(read, 'MATCH (item:Entity {id: key}) RETURN collect(item {.*}) AS items'),
    speakers: loader(
      read,
      'MATCH (:Claim {id: key})-[:SPOKEN_BY]->(item:Entity) RETURN collect(item {.*}) AS items',
    ),
    documents: loader(
      read,
      'MATCH (:Claim {id: key})-[:EVIDENCED_BY]->(item:Document) RETURN collect(item {.*}) AS items',
    ),
    targets: loader(read, ends('HIT')),
    places: loader(read, ends('LOCATED_IN')),
    eventsOfActors: (first) =>
      loader(
        read,
        `MATCH (:Entity {id: key})-[:PERPETRATED]->(item:Event)
         WITH item ORDER BY item.earliest, item.id LIMIT $first
         RETURN collect(item {.*}) AS items`,
        first,
      ),
    claimsOfEvents: (first) =>
      loader(
        read,
        `MATCH (:Event {id: key})<-[:OF_EVENT]-(item:Claim)
         WITH item ORDER BY item.knownFrom, item.ref, item.id LIMIT $first
         RETURN collect(item {.*}) AS items`,
        first,
      ),
    relationsOfEntities: (first) =>
      loader(
        read,
        `MATCH (:Entity {id: key})-[item:${RELATION_TYPES.join('|')}]-(other)
         WITH item, other ORDER BY item.origins DESC, item.affirming DESC, item.id LIMIT $first
         RETURN collect({
           id: item.id, type: type(item), status: item.status,
           other: other {.id, .name, __typename: CASE WHEN other:Event THEN 'Event' ELSE 'Entity' END}
         }) AS items`,
        first,
      ),
  }
}

function ends(type: string): string {
  return `MATCH (:Event {id: key})-[item:${type}]->(end:Entity)
    WITH item, end ORDER BY item.origins DESC, item.affirming DESC, item.id
    RETURN collect({
      id: item.id, type: type(item), status: item.status, to: end {.id, .name, __typename: 'Entity'}
    }) AS items`
}

function loader(read: Read, ofKey: string, first?: number): Loader {
  const text = `UNWIND $keys AS key CALL (key) { ${ofKey} } RETURN key, items`
  return new DataLoader(async (keys: readonly string[]) => {
    const rows = await read(text, { keys, ...(first === undefined ? {} : { first: BigInt(first) }) })
    const found = new Map(rows.map(({ key, items }) => [key, items]))
    return keys.map((key) => rowsIn(found.get(key)))
  })
}

export function rowsIn(value: unknown): Row[] {
  if (!Array.isArray(value)) return []
  return value.map((each: unknown) => (typeof each === 'object' && each !== null ? { ...each } : {}))
}
