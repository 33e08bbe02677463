import { readFileSync } from 'node:fs'
import { inProject } from '../paths'

/** A Cypher text under its own name, which Neo4j's query log and the metrics show. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** The statement in `cypher/statements/<name>.cypher`, read once at start. */
export function statement(name: string): Statement {
  return { name, text: readFileSync(inProject('cypher', 'statements', `${name}.cypher`), 'utf8') }
}
