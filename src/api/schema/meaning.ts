import { readFileSync } from 'node:fs'
import { Extensions } from 'type-graphql'
import { parsePartialDate } from '../../domain/partialDate'
import { inProject } from '../../paths'
import type { Expression, Filter, Traversal } from '../../plan/meaning'

type Decorator = ReturnType<typeof Extensions>

/** A leaf that is not simply the property of its name: one Cypher expression over `this`. */
export function Cypher(cypher: string, more: Omit<Expression, 'kind' | 'cypher'> = {}): Decorator {
  return Extensions({ meaning: { kind: 'expression', cypher, ...more } })
}

/** A leaf by the expression in `cypher/fields/NAME.cypher`, in which `$name` is an argument of the field. */
export function CypherFile(name: string): Decorator {
  const text = readFileSync(inProject('cypher', 'fields', `${name}.cypher`), 'utf8')
  return Cypher(
    text
      .replace(/^\/\/.*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** How precise the partial date of this expression is. */
export function PrecisionOf(cypher: string): Decorator {
  return Cypher(cypher, { finish: (text) => parsePartialDate(String(text)).precision })
}

/** An object read from the same node or relationship as the object that has the field. */
export function SameNode(): Decorator {
  return Extensions({ meaning: { kind: 'value' } })
}

/** An object, a list or a connection reached by Cypher clauses that bind `node`; see plan/meaning.ts for the words. */
export function Traverse(traversal: Omit<Traversal, 'kind'>): Decorator {
  return Extensions({ meaning: { kind: 'traversal', ...traversal } })
}

/** The labels by which a node is known to be of this type. */
export function Labels(...labels: string[]): Decorator {
  return Extensions({ labels })
}

/** What an input field demands of `node`; `$value` is what it holds, for an EntityRef the ids of the entity. */
export function FilterBy(filter: Filter): Decorator {
  return Extensions({ filter })
}

/** The body of a field that the planner answers: it is never called. */
export function planned(): never {
  throw new Error('This field is answered by the statement of its whole operation, not by a resolver.')
}
