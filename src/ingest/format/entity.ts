import { z } from 'zod'
import {
  ENTITY_KINDS,
  FACILITY_TYPES,
  LOCALITY_TYPES,
  ORGANIZATION_TYPES,
  PERSON_ROLES,
  POPULATION_TYPES,
} from '../../domain/vocabulary'
import * as entities from '../../domain/glossary/entities'
import { oneOf, slug, words } from './fields'

const ENTITY_TYPES = [
  ...new Set([...ORGANIZATION_TYPES, ...POPULATION_TYPES, ...LOCALITY_TYPES, ...FACILITY_TYPES]),
]

const ENTITY_TYPE = {
  ...entities.ORGANIZATION_TYPE,
  ...entities.POPULATION_TYPE,
  ...entities.LOCALITY_TYPE,
  ...entities.FACILITY_TYPE,
  OTHER: 'None of these.',
}

export const entityEntry = z
  .strictObject({
    id: slug,
    kind: oneOf(ENTITY_KINDS, entities.ENTITY_KIND).describe('What it is.'),
    type: oneOf(ENTITY_TYPES, ENTITY_TYPE)
      .optional()
      .describe('What sort of organization, population, locality or facility it is.'),
    roles: z
      .array(oneOf(PERSON_ROLES, entities.PERSON_ROLE))
      .optional()
      .describe('In what roles a person appears in the reporting. Persons only.'),
    name: words.describe('The name under which it is listed.'),
    aliases: z.array(words).optional().describe('Other names of it.'),
    spellings: z.array(words).optional().describe('Misspellings and other transliterations.'),
    native: z
      .array(
        z.strictObject({
          name: words.describe('The name as it is written.'),
          language: words.describe('Of which language it is: a tag such as ar, ps or ur.'),
        }),
      )
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
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north of the equator, south negative.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich, west negative.'),
      })
      .optional()
      .describe('Where it lies (WGS 84); of a province or region its middle. Only where sure.'),
    within: slug.optional().describe('Locality or State that a locality or facility lies in.'),
  })
  .meta({ id: 'entity', description: 'What can be named: an actor, a place, a facility, an agreement.' })
