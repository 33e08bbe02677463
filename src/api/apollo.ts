import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import type { GraphQLSchema } from 'graphql'
import { presentError } from './errors'
import type { RequestContext } from './executor'
import { LIMITS } from './limits/limits'
import type { ApiOptions } from './options'
import { specifiedStatus } from './specifiedStatus'
import { stringifyResult } from './writtenJson'

/** Tokens in one operation: far more than a person writes, far less than what would keep the parser busy. */
const MOST_TOKENS = 4000

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly executor: GatewayExecutor
  readonly logError: (error: unknown) => void
  readonly options: ApiOptions
}

/**
 * Apollo with its executor replaced (the `gateway` hook): parsing, validation, CSRF prevention and error handling are Apollo's, the
 * execution is one planned statement.
 */
export function apolloServer({
  schema,
  executor,
  logError,
  options,
}: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: gateway(schema, executor),
    stringifyResult,
    introspection: options.isIntrospectable,
    hideSchemaDetailsFromClientErrors: !options.suggestsNames,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: LIMITS,
    formatError: presentError(schema, logError),
    plugins: [ApolloServerPluginLandingPageDisabled(), specifiedStatus],
    stopOnTerminationSignals: false,
  })
}

function gateway(schema: GraphQLSchema, executor: GatewayExecutor): GatewayInterface {
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
}
