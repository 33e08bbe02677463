import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { luceneQuery } from '../../src/domain/luceneQuery'
import { RELATION_TYPES } from '../../src/domain/vocabulary'
import { apolloOn } from './apollo'
import { countingDriver } from './countingDriver'
import { loadersOf, reading, rowsIn, type Loaders, type Read, type Row } from './loaders'
import { serve } from './serverProcess'

interface Context {
  readonly read: Read
  readonly loaders: Loaders
}

const EVENTS = `
  MATCH (event:Event)
  WHERE event.type = $type AND event.notBefore <= $to AND event.notAfter >= $from
  WITH event ORDER BY event.type, event.notBefore, event.id LIMIT $first
  RETURN collect(event {.*}) AS items`

const GROUPS = `
  MATCH (event:Event)
  WHERE event.type = $type AND event.notBefore <= $to AND event.notAfter >= $from
  OPTIONAL MATCH (event)-[:HIT]->(target:Entity)
  WITH target, count(*) AS count ORDER BY count DESC, target.id LIMIT $first
  RETURN collect({key: target.id, aggregate: {count: count}, entity: target {.id, .name}}) AS items`

const PATH = `
  MATCH (from:Entity {id: $from})
  MATCH (to:Entity {id: $to})
  MATCH path = shortestPath((from)-[:${RELATION_TYPES.join('|')}*..4]-(to))
  WHERE all(hop IN relationships(path) WHERE hop.status IN ['AFFIRMED', 'ALLEGED', 'DISPUTED'])
    AND all(node IN nodes(path) WHERE node:Entity)
  RETURN collect({hops: [hop IN relationships(path) | {
    id: hop.id,
    type: type(hop),
    from: {id: startNode(hop).id, name: startNode(hop).name, __typename: 'Entity'},
    to: {id: endNode(hop).id, name: endNode(hop).name, __typename: 'Entity'}
  }]}) AS items`

const SEARCH = `
  CALL db.index.fulltext.queryNodes('names', $query, {limit: $first * 8}) YIELD node, score
  MATCH (node)<-[is:HAS_NAME]-(thing:Entity|Event)
  WITH thing, is, score * CASE is.kind WHEN 'NAME' THEN 1.2 WHEN 'CONTEXTUAL' THEN 0.8 ELSE 1.0 END AS weight
  ORDER BY weight DESC, is.text
  WITH thing, collect({text: is.text, kind: is.kind, weight: weight})[0] AS best
  ORDER BY best.weight DESC, thing.id LIMIT $first
  RETURN collect({
    matched: best.text, nameKind: best.kind,
    node: thing {.id, .name, __typename: CASE WHEN thing:Event THEN 'Event' ELSE 'Entity' END}
  }) AS items`

interface EventsArgs {
  readonly where: { readonly type: { readonly eq: string }; readonly period: { from: string; to: string } }
  readonly first: number
}

interface PathsArgs {
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

// Resolvers as they are usually written: one for each edge, with a loader that gathers what is asked for at one moment.
const resolvers = {
  Query: {
    entity: (_root: unknown, { id }: { id: string }, { loaders }: Context) => one(loaders.entities.load(id)),
    // Which of the two lists is wanted, their own resolvers know.
    events: (_root: unknown, { where, first }: EventsArgs) => ({ where, first }),
    paths: (_root: unknown, { from, to }: PathsArgs) => ({ from, to }),
    async search(_root: unknown, { text, first }: { text: string; first: number }, { read }: Context) {
      const [row] = await read(SEARCH, { query: luceneQuery(text), first: BigInt(first) })
      return rowsIn(row?.['items'])
    },
  },
  PathResult: {
    async paths({ from, to }: PathsArgs, _args: unknown, { read }: Context) {
      const [row] = await read(PATH, { from: from.id, to: to.id })
      return rowsIn(row?.['items'])
    },
  },
  EventConnection: {
    async nodes(list: EventsArgs | { nodes: readonly Row[] }, _args: unknown, { read }: Context) {
      if ('nodes' in list) return list.nodes
      const { type, period } = list.where
      const [row] = await read(EVENTS, { type: type.eq, ...period, first: BigInt(list.first) })
      return rowsIn(row?.['items'])
    },
    async groups({ where }: EventsArgs, { first }: { first: number }, { read }: Context) {
      const [row] = await read(GROUPS, { type: where.type.eq, ...where.period, first: BigInt(first) })
      return rowsIn(row?.['items'])
    },
  },
  Entity: {
    events: ({ id }: Row, { first }: { first: number }, { loaders }: Context) =>
      nodes(loaders.eventsOfActors(first).load(String(id))),
    relations: ({ id }: Row, { first }: { first: number }, { loaders }: Context) =>
      nodes(loaders.relationsOfEntities(first).load(String(id))),
  },
  Event: {
    targets: ({ id }: Row, _args: unknown, { loaders }: Context) => loaders.targets.load(String(id)),
    places: ({ id }: Row, _args: unknown, { loaders }: Context) => loaders.places.load(String(id)),
    claims: ({ id }: Row, { first }: { first: number }, { loaders }: Context) =>
      nodes(loaders.claimsOfEvents(first).load(String(id))),
  },
  Claim: {
    speaker: ({ id, speakerKind }: Row) => ({ kind: speakerKind, claim: id }),
    document: ({ id }: Row, _args: unknown, { loaders }: Context) => one(loaders.documents.load(String(id))),
  },
  Speaker: {
    entity: ({ claim }: Row, _args: unknown, { loaders }: Context) =>
      one(loaders.speakers.load(String(claim))),
  },
}

async function one(rows: Promise<readonly Row[]>): Promise<Row | null> {
  return (await rows)[0] ?? null
}

async function nodes(rows: Promise<readonly Row[]>): Promise<{ nodes: readonly Row[] }> {
  return { nodes: await rows }
}

void serve((database, counter) => {
  const read = reading(countingDriver(database, counter))
  const sdl = readFileSync(join(__dirname, 'resolvers.graphql'), 'utf8')
  const typeDefs = `${sdl}\nenum RelationType { ${RELATION_TYPES.join(' ')} }`
  const schema = makeExecutableSchema<Context>({ typeDefs, resolvers })
  return apolloOn(schema, () => ({ read, loaders: remembering(loadersOf(read)) }))
})

/** A loader gathers only what is asked of the same loader: those that take an argument are made once for each of its values. */
function remembering(loaders: Loaders): Loaders {
  const remembered = <T>(make: (first: number) => T): ((first: number) => T) => {
    const known = new Map<number, T>()
    return (first) => {
      const loader = known.get(first) ?? make(first)
      known.set(first, loader)
      return loader
    }
  }
  return {
    ...loaders,
    eventsOfActors: remembered(loaders.eventsOfActors),
    claimsOfEvents: remembered(loaders.claimsOfEvents),
    relationsOfEntities: remembered(loaders.relationsOfEntities),
  }
}
