import { extendSchema, isObjectType, parse, type GraphQLSchema } from 'graphql'
import { schema as service } from '../../src/api/schema/buildSchema'
import type { Traversal } from '../../src/plan/meaning'

const MENTIONS = `
  union Mention =
    Organization | State | Person | Population | Locality | Facility | Agreement | Event | Document

  extend type Query {
    mention(id: ID!): Mention
    mentions: [Mention!]!
  }

  extend type Claim {
    mentions: [Mention!]!
  }
`

const BY_ID = [{ cypher: 'node.id', direction: 'ASC' }] as const

/** What the fields of the union stand for; the oracle's own account of them is in oracle/reach.ts. */
const MEANINGS: Readonly<Record<string, Omit<Traversal, 'kind'>>> = {
  'Query.mention': { match: 'MATCH (node:Entity|Event|Document {id: $id})', unique: true },
  'Query.mentions': { match: 'MATCH (node:Entity|Event|Document)', unique: true, order: BY_ID },
  'Claim.mentions': {
    match: 'MATCH (this)-[:SUBJECT|OBJECT|OF_EVENT|EVIDENCED_BY]->(node:Entity|Event|Document)',
    order: BY_ID,
  },
}

/** The service's schema and a union besides, of which it has none: one thing, a list at the root, and one beneath claims. */
export const schema: GraphQLSchema = withMeanings(extendSchema(service, parse(MENTIONS)))

function withMeanings(extended: GraphQLSchema): GraphQLSchema {
  for (const [name, meaning] of Object.entries(MEANINGS)) {
    const [typeName = '', fieldName = ''] = name.split('.')
    const type = extended.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) throw new Error(`The schema of the tests has no field ${name}.`)
    field.extensions = { meaning: { kind: 'traversal', ...meaning } }
  }
  return extended
}
