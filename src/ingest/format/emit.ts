import { writeFileSync } from 'node:fs'
import { inProject } from '../../paths'
import { jsonSchema } from './jsonSchema'

writeFileSync(inProject('data', 'schema.json'), jsonSchema())
