import { GraphQLError, type FieldNode } from 'graphql'
import { printedPath, type Path } from './path'

/** What may be given instead: one of these words, or a whole number from the least to the greatest. */
type Allowed = readonly string[] | { readonly least: number; readonly greatest: number }

/** An error for whoever wrote the operation: it names the field and the way to the value, and what to give instead. */
export function badInput(
  message: string,
  field: FieldNode,
  path: Path,
  allowed: Allowed | null = null,
): GraphQLError {
  const place = inputAt(field, path)
  return new GraphQLError(`${message} (argument "${place.input}" of "${place.field}")`, {
    nodes: field,
    extensions: { code: 'BAD_USER_INPUT', ...place, ...(allowed === null ? {} : { allowed }) },
  })
}

/**
 * Where a value stands, for the extensions of an error: the field as the answer would call it, its argument, and the whole way to the
 * value, as in `where.and[1].about`. The error has no `path`: a refused operation has no answer in which the field could be found.
 */
export function inputAt(field: FieldNode, path: Path): { field: string; argument: string; input: string } {
  return {
    field: field.alias?.value ?? field.name.value,
    argument: String(path[0]),
    input: printedPath(path),
  }
}

/** What graphql-js throws at a variable that is null where an argument or a directive cannot be: it is the asker's mistake. */
export function asBadInput(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT', ...argumentIn(error.message) },
  })
}

/** graphql-js names the argument in its message alone. */
function argumentIn(message: string): { argument: string; input: string } | null {
  const argument = /^Argument "(\w+)"/.exec(message)?.[1]
  return argument === undefined ? null : { argument, input: argument }
}
