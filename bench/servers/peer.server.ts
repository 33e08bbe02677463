import { Neo4jGraphQL } from '@neo4j/graphql'
import { RELATION_TYPES } from '../../src/domain/vocabulary'
import { apolloOn } from './apollo'
import { countingDriver } from './countingDriver'
import { serve } from './serverProcess'

/**
 * The model as a user of `@neo4j/graphql` would declare it. One type for all entities, as an interface with seven types makes its
 * statements seven times as long. A statement of its own only where the library has no way: edges of any type in one list,
 * counts in groups, paths, and a ranking that knows what sort of name matched.
 */
const typeDefs = `
  type Entity @node {
    id: ID!
    name: String!
    kind: String!
    description: String
    aliases: [String!]!
    perpetrated: [Event!]! @relationship(type: "PERPETRATED", direction: OUT, properties: "Relation")
    relations(first: Int!): [Edge!]! @cypher(
      statement: """
      MATCH (this)-[relation:${RELATION_TYPES.join('|')}]-(other)
      WITH relation, other ORDER BY relation.origins DESC, relation.affirming DESC, relation.id LIMIT $first
      RETURN {
        id: relation.id, type: type(relation), status: relation.status, otherId: other.id, otherName: other.name
      } AS edge
      """
      columnName: "edge"
    )
  }

  type Event @node {
    id: ID!
    name: String!
    type: String
    mode: String
    earliest: String
    latest: String
    notBefore: String
    notAfter: String
    targets: [Entity!]! @relationship(type: "HIT", direction: OUT, properties: "Relation")
    places: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT, properties: "Relation")
    claims: [Claim!]! @relationship(type: "OF_EVENT", direction: IN)
  }

  type Claim @node {
    id: ID!
    ref: String!
    act: String!
    polarity: String!
    says: String!
    knownFrom: String!
    speakerKind: String!
    speakers: [Entity!]! @relationship(type: "SPOKEN_BY", direction: OUT)
    documents: [Document!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }

  type Document @node {
    id: ID!
    title: String
  }

  type Relation @relationshipProperties {
    id: ID!
    status: String!
    origins: Int!
    affirming: Int!
  }

  type Edge {
    id: ID!
    type: String!
    status: String!
    otherId: ID!
    otherName: String!
  }

  type Hit {
    matched: String!
    nameKind: String!
    id: ID!
    name: String!
  }

  type Count {
    count: Int!
    id: ID
    name: String
  }

  type Hop {
    id: ID!
    type: String!
    fromId: ID!
    fromName: String!
    toId: ID!
    toName: String!
  }

  type Query {
    shortestPath(from: ID!, to: ID!): [Hop!]! @cypher(
      statement: """
      MATCH (from:Entity {id: $from})
      MATCH (to:Entity {id: $to})
      MATCH path = shortestPath((from)-[:${RELATION_TYPES.join('|')}*..4]-(to))
      WHERE all(hop IN relationships(path) WHERE hop.status IN ['AFFIRMED', 'ALLEGED', 'DISPUTED'])
        AND all(node IN nodes(path) WHERE node:Entity)
      UNWIND relationships(path) AS hop
      RETURN {
        id: hop.id, type: type(hop),
        fromId: startNode(hop).id, fromName: startNode(hop).name,
        toId: endNode(hop).id, toName: endNode(hop).name
      } AS hop
      """
      columnName: "hop"
    )

    countsByTarget(type: String!, from: String!, to: String!, first: Int!): [Count!]! @cypher(
      statement: """
      MATCH (event:Event)
      WHERE event.type = $type AND event.notBefore <= $to AND event.notAfter >= $from
      OPTIONAL MATCH (event)-[:HIT]->(target:Entity)
      WITH target, count(*) AS count ORDER BY count DESC, target.id LIMIT $first
      RETURN {count: count, id: target.id, name: target.name} AS group
      """
      columnName: "group"
    )

    search(query: String!, first: Int!, candidates: Int!): [Hit!]! @cypher(
      statement: """
      CALL db.index.fulltext.queryNodes('names', $query, {limit: $candidates}) YIELD node, score
      MATCH (node)<-[is:HAS_NAME]-(thing:Entity|Event)
      WITH thing, is, score * CASE is.kind WHEN 'NAME' THEN 1.2 WHEN 'CONTEXTUAL' THEN 0.8 ELSE 1.0 END AS weight
      ORDER BY weight DESC, is.text
      WITH thing, collect({text: is.text, kind: is.kind, weight: weight})[0] AS best
      ORDER BY best.weight DESC, thing.id LIMIT $first
      RETURN {matched: best.text, nameKind: best.kind, id: thing.id, name: thing.name} AS hit
      """
      columnName: "hit"
    )
  }
`

/** Days are strings, and are compared as such. */
const features = { filters: { String: { LTE: true, GTE: true } } }

void serve(async (database, counter) => {
  const driver = countingDriver(database, counter)
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
  return apolloOn(schema, () => ({}))
})
