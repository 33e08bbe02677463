import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { Failure, type FailureKind } from '../domain/failure'

/** The one table from failures to the codes that clients see. */
const CODES: Record<FailureKind, string> = {
  INVALID_INPUT: 'BAD_USER_INPUT',
  CONFIGURATION: 'SERVICE_UNAVAILABLE',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
}

/** A variable that cannot be read is a mistake of whoever sent it. */
export function badVariables(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  })
}

/** What a client may see: failures by their sentence, and of everything unexpected only that it is being looked into. */
export function presentError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    if (cause instanceof Failure) {
      return { ...formatted, message: cause.message, extensions: { code: CODES[cause.kind] } }
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || isAboutTheAnswer(error))
      return formatted
    log(cause)
    return {
      ...formatted,
      message: 'Something went wrong in the service; it has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

/** Errors that graphql-js would give too: a missing value where the schema promises one. */
function isAboutTheAnswer(error: unknown): boolean {
  return (
    error instanceof GraphQLError && error.message.startsWith('Cannot return null for non-nullable field')
  )
}
