import { GraphQLError, type FieldNode } from 'graphql'

/** An error for whoever wrote the operation: it names the field and the argument, and what to give instead. */
export function badInput(message: string, field: FieldNode, argument: string): GraphQLError {
  const name = field.alias?.value ?? field.name.value
  return new GraphQLError(`${message} (argument "${argument}" of "${name}")`, {
    nodes: field,
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
}

/** What graphql-js throws at a variable that is null where an argument or a directive cannot be: it is the asker's mistake. */
export function asBadInput(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
