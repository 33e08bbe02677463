import { readFileSync } from 'node:fs'
import { inProject } from '../paths'
import { fieldText } from './field'

/** A Cypher text under its own name, which Neo4j's query log and the metrics show. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** The statement in `cypher/statements/<name>.cypher`, read once at start; FIELD('name', variable) in it is a field of that variable. */
export function statement(name: string): Statement {
  const text = readFileSync(inProject('cypher', 'statements', `${name}.cypher`), 'utf8')
  return {
    name,
    text: text.replace(FIELD, (_match, field: string, variable: string) =>
      fieldText(field).replace(/\bthis\b/g, variable),
    ),
  }
}

const FIELD = /FIELD\('([\w-]+)', (\w+)\)/g
