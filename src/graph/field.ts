import { readFileSync } from 'node:fs'
import { inProject } from '../paths'

/** The expression over `this` in `cypher/fields/NAME.cypher`, on one line. */
export function fieldText(name: string): string {
  return readFileSync(inProject('cypher', 'fields', `${name}.cypher`), 'utf8')
    .replace(/^\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}
