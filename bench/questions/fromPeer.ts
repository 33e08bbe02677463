import { z } from 'zod'

const entity = z.object({ id: z.string(), name: z.string() })
const edges = z.object({
  edges: z.array(z.object({ properties: z.object({ status: z.string() }), node: entity })),
})
const eventWithEnds = entity.extend({
  earliest: z.string().nullable(),
  targetsConnection: edges,
  placesConnection: edges,
})
const claim = z.object({
  id: z.string(),
  act: z.string(),
  polarity: z.string(),
  says: z.string(),
  speakerKind: z.string(),
  speakers: z.array(entity),
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
})
const ofOne = <T extends z.ZodType>(item: T) => z.object({ entities: z.array(item) })

/** Questions that the peer has no way of its own for, so that it runs the limit's statement (servers/peer.server.ts). */
export const BY_CYPHER_OF_THE_LIMIT: ReadonlySet<string> = new Set([
  'counts-by-target',
  'neighbourhood',
  'search',
  'shortest-path',
])

/** The peer's schema answers in other shapes: its data as claimgraph would give it, for comparing. */
export const FROM_PEER: Readonly<Record<string, (data: unknown) => unknown>> = {
  'actor-by-id': (data) => ({ entity: ofOne(z.looseObject({})).parse(data).entities[0] }),
  'events-of-actor': eventsOf,
  'events-of-hub': eventsOf,
  'claims-of-actor': claimsOf,
  'claims-of-hub': claimsOf,
  'hundred-events': (data) => ({
    events: { nodes: z.object({ events: z.array(z.unknown()) }).parse(data).events },
  }),
  neighbourhood(data) {
    const relation = z.object({
      id: z.string(),
      type: z.string(),
      status: z.string(),
      otherId: z.string(),
      otherName: z.string(),
    })
    const [one] = ofOne(entity.extend({ relations: z.array(relation) })).parse(data).entities
    const nodes = one?.relations.map(({ otherId, otherName, ...rest }) => ({
      ...rest,
      other: { id: otherId, name: otherName },
    }))
    return { entity: { ...one, relations: { nodes } } }
  },
  'counts-by-target'(data) {
    const count = z.object({ count: z.number(), id: z.string().nullable(), name: z.string().nullable() })
    const { countsByTarget } = z.object({ countsByTarget: z.array(count) }).parse(data)
    const groups = countsByTarget.map(({ id, name, count }) => ({
      key: id,
      aggregate: { count },
      entity: id === null ? null : { id, name },
    }))
    return { events: { groups } }
  },
  'shortest-path'(data) {
    const { shortestPath } = z.object({ shortestPath: z.array(z.unknown()) }).parse(data)
    return { paths: { paths: shortestPath.length === 0 ? [] : [{ hops: shortestPath }] } }
  },
  search(data) {
    const hit = entity.extend({ matched: z.string(), nameKind: z.string() })
    const { search } = z.object({ search: z.array(hit) }).parse(data)
    return { search: search.map(({ id, name, ...rest }) => ({ ...rest, node: { id, name } })) }
  },
}

function eventsOf(data: unknown): unknown {
  const [one] = ofOne(entity.extend({ perpetrated: z.array(eventWithEnds) })).parse(data).entities
  const ends = (connection: z.output<typeof edges>): unknown =>
    connection.edges.map(({ properties, node }) => ({ ...properties, to: node }))
  const nodes = one?.perpetrated.map(({ targetsConnection, placesConnection, ...event }) => ({
    ...event,
    targets: ends(targetsConnection),
    places: ends(placesConnection),
  }))
  return { entity: { id: one?.id, name: one?.name, events: { nodes } } }
}

function claimsOf(data: unknown): unknown {
  const event = entity.extend({ claims: z.array(claim) })
  const [one] = ofOne(entity.extend({ perpetrated: z.array(event) })).parse(data).entities
  const nodes = one?.perpetrated.map(({ claims, ...event }) => ({
    ...event,
    claims: {
      nodes: claims.map(({ speakerKind, speakers, documents, ...rest }) => ({
        ...rest,
        speaker: { kind: speakerKind, entity: speakers[0] ?? null },
        document: documents[0],
      })),
    },
  }))
  return { entity: { id: one?.id, name: one?.name, events: { nodes } } }
}
