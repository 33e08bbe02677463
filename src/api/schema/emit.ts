import { writeFileSync } from 'node:fs'
import { inProject } from '../../paths'
import { schema } from './buildSchema'
import { schemaText } from './schemaText'

/** Writes `schema/schema.graphql`: `npm run schema`. */
writeFileSync(inProject('schema', 'schema.graphql'), schemaText(schema))
