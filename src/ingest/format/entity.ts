import { z } from 'zod'
import {
  ENTITY_KINDS,
  FACILITY_TYPES,
  LOCALITY_TYPES,
  ORGANIZATION_TYPES,
  PERSON_ROLES,
  POPULATION_TYPES,
} from '../../domain/vocabulary'
import { slug, words } from './fields'

const ENTITY_TYPES = [
  ...new Set([...ORGANIZATION_TYPES, ...POPULATION_TYPES, ...LOCALITY_TYPES, ...FACILITY_TYPES]),
]

export const entityEntry = z
  .strictObject({
    id: slug,
    kind: z.enum(ENTITY_KINDS),
    type: z
      .enum(ENTITY_TYPES)
      .optional()
      .describe('What sort of organization, population, locality or facility it is.'),
    roles: z.array(z.enum(PERSON_ROLES)).optional().describe('Persons only.'),
    name: words,
    aliases: z.array(words).optional().describe('Other names of it.'),
    spellings: z.array(words).optional().describe('Misspellings and other transliterations.'),
    native: z
      .array(z.strictObject({ name: words, language: words }))
      .optional()
      .describe('Names in its own script.'),
    contextual: z
      .array(words)
      .optional()
      .describe('Names that some texts use of it although they more often name another.'),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q42418')
      .optional()
      .describe('Only where sure.'),
    description: words.optional().describe('One sentence of our own.'),
    coordinates: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .optional(),
    within: slug.optional().describe('Locality or State that a locality or facility lies in.'),
  })
  .meta({ id: 'entity', description: 'What can be named: an actor, a place, a facility, an agreement.' })
