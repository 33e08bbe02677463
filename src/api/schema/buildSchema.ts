import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { QueryReads, Root, ViewReads } from '../query'
import { Organization, Person, Population, State } from '../types/actors'
import { Agreement } from '../types/agreement'
import { Judgement } from '../types/judgement'
import { Origin } from '../types/origin'
import { Facility, Locality } from '../types/places'

const WHAT_ANSWERS_ARE =
  'What documents claim about who attacked, accused, claimed and targeted whom. The answers are claims, not findings: each says who makes it, in which document, at which place of its text. Every operation is answered by one statement.'

/** The schema of the API; built once, since type-graphql keeps its classes in one global store. */
export const schema: GraphQLSchema = describeQuery(
  buildSchemaSync({
    resolvers: [Root, QueryReads, ViewReads],
    orphanedTypes: [
      Organization,
      State,
      Person,
      Population,
      Locality,
      Facility,
      Agreement,
      Origin,
      Judgement,
    ],
    validate: false,
  }),
)

/** type-graphql has no decorator for the root type itself. */
function describeQuery(built: GraphQLSchema): GraphQLSchema {
  const query = built.getQueryType()
  if (query) query.description = WHAT_ANSWERS_ARE
  return built
}
