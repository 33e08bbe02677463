import { GraphQLError, type FieldNode } from 'graphql'

/** An error for whoever wrote the operation: it names the field and the argument, and what to give instead. */
export function badInput(message: string, field: FieldNode, argument: string): GraphQLError {
  const name = field.alias?.value ?? field.name.value
  return new GraphQLError(`${message} (argument "${argument}" of "${name}")`, {
    nodes: field,
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
}
