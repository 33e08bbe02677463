import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Reads } from '../query'
import { Organization, Person, Population, State } from '../types/actors'
import { Agreement } from '../types/agreement'
import { Judgement } from '../types/judgement'
import { Origin } from '../types/origin'
import { Facility, Locality } from '../types/places'

/** The schema of the API; built once, since type-graphql keeps its classes in one global store. */
export const schema: GraphQLSchema = buildSchemaSync({
  resolvers: [Reads],
  orphanedTypes: [Organization, State, Person, Population, Locality, Facility, Agreement, Origin, Judgement],
  validate: false,
})
