import { GraphQLError, isEnumType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { Failure, type FailureKind } from '../domain/failure'

/** The one table from failures to the codes that clients see, and the status that HTTP has for them. */
const ANSWERS: Record<FailureKind, { code: string; status: number }> = {
  INVALID_INPUT: { code: 'BAD_USER_INPUT', status: 400 },
  NOT_FOUND: { code: 'NOT_FOUND', status: 404 },
  CONFIGURATION: { code: 'SERVICE_UNAVAILABLE', status: 503 },
  UNAVAILABLE: { code: 'SERVICE_UNAVAILABLE', status: 503 },
  TIMEOUT: { code: 'TIMEOUT', status: 504 },
  CANCELLED: { code: 'CANCELLED', status: 499 },
}

/** The code and the status of a failure. */
export function answerTo(failure: Failure): { code: string; status: number } {
  return ANSWERS[failure.kind]
}

/** The status that HTTP has for a code that clients see: without one of its own it is a mistake of whoever asked. */
export function statusOf(code: unknown): number {
  return Object.values(ANSWERS).find((answer) => answer.code === code)?.status ?? 400
}

/** Whatever was thrown as an error of GraphQL; what is unexpected keeps its words to itself. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const originalError = error instanceof Error ? error : new Error(String(error))
  if (!(originalError instanceof Failure)) return new GraphQLError('Internal server error', { originalError })
  const { code, status } = answerTo(originalError)
  return new GraphQLError(originalError.message, { originalError, extensions: { code, http: { status } } })
}

/** A variable that cannot be read is a mistake of whoever sent it; graphql-js names the place in its message alone. */
export function badVariables(error: GraphQLError): GraphQLError {
  const [, variable, input = variable] = BAD_VARIABLE.exec(error.message) ?? []
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT', ...(variable === undefined ? {} : { variable, input }) },
  })
}

/** `Variable "$where" got invalid value "TREE" at "where.kind.eq"; …`: quotation marks within the value are escaped. */
const BAD_VARIABLE = /^Variable "\$(\w+)" (?:got invalid value .*? at "([^"]+)";)?/s

/** What a client may see: failures by their sentence, and of everything unexpected only that it is being looked into. */
export function presentError(schema: GraphQLSchema, log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof Failure) {
      return { ...formatted, message: cause.message, extensions: { code: answerTo(cause).code } }
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || isAboutTheAnswer(error)) {
      return withAllowedValues(schema, formatted)
    }
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

/** graphql-js says that a value is not in an enum; whoever wrote it wants to know what is, as words and for programs. */
function withAllowedValues(schema: GraphQLSchema, error: GraphQLFormattedError): GraphQLFormattedError {
  const type = schema.getType(/does not exist in "(\w+)" enum/.exec(error.message)?.[1] ?? '')
  if (!isEnumType(type)) return error
  const allowed = type.getValues().map(({ name }) => name)
  return {
    ...error,
    message: `${error.message} Allowed are ${allowed.join(', ')}.`,
    extensions: { ...error.extensions, allowed },
  }
}
