import { Extensions } from 'type-graphql'
import { parsePartialDate } from '../../domain/partialDate'
import type { Among as Place, Decided, Expression, Filter, Fragment, Traversal } from '../../plan/meaning'

type Decorator = ReturnType<typeof Extensions>

/** A leaf that is not simply the property of its name: one Cypher expression over `this`. */
export function Cypher(cypher: string, more: Omit<Expression, 'kind' | 'cypher'> = {}): Decorator {
  return Extensions({ meaning: { kind: 'expression', cypher, ...more } })
}

/** How precise the partial date of this expression is. */
export function PrecisionOf(cypher: string, onDay?: NonNullable<Expression['onDay']>): Decorator {
  const finish = (text: unknown): string => parsePartialDate(String(text)).precision
  if (onDay === undefined) return Cypher(cypher, { finish })
  const text = (value: unknown): unknown => onDay.finish?.(value) ?? null
  return Cypher(cypher, {
    finish,
    onDay: { cypher: onDay.cypher, finish: (value) => (text(value) === null ? null : finish(text(value))) },
  })
}

/** An object read from the same node or relationship as the object that has the field. */
export function SameNode(): Decorator {
  return Extensions({ meaning: { kind: 'value' } })
}

/** An object, a list or a connection reached by Cypher clauses that bind `node`; see plan/meaning.ts for the words. */
export function Traverse(traversal: Omit<Traversal, 'kind'>): Decorator {
  return Extensions({ meaning: { kind: 'traversal', ...traversal } })
}

/** A field that domain code decides from what the statement gathers; `part`: the part of the answer that it is. */
export function Decide(decided: Omit<Decided, 'kind' | 'part'>, part?: string): Decorator {
  return Extensions({ meaning: { kind: 'decided', ...decided, ...(part === undefined ? {} : { part }) } })
}

/** A field of what is decided that names things of the graph by id: clauses that bind these to `node`, and maybe others. */
export function Among(clauses: Fragment, more: Omit<Place, 'clauses'> = {}): Decorator {
  return Extensions({ among: { clauses, ...more } })
}

/** Everything beneath this field is read as of the day that its argument gives. */
export function ViewAsOf(argument: string): Decorator {
  return Extensions({ meaning: { kind: 'value', view: argument } })
}

/** The condition on `node` by which a thing of this type is seen in a view. */
export function SeenOnDay(condition: string): Decorator {
  return Extensions({ seenOnDay: condition })
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
