import { GraphQLError, type FieldNode } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values'
import type { Arguments } from './meaning'
import type { SchemaField, VariableValues } from './parameters'

/**
 * The arguments of a field, with the values of variables and with defaults.
 * @throws GraphQLError BAD_USER_INPUT where a variable is null or left out and the argument must not be.
 */
export function argumentsOf(field: SchemaField, node: FieldNode, variables: VariableValues): Arguments {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      originalError: error,
      extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
    })
  }
}
