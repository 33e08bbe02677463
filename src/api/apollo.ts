import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { Failure } from '../domain/failure'
import type { Graph } from '../graph/graph'
import { cachingPlanner } from '../plan/planCache'
import { answer } from './answer'
import { presentError } from './errors'
import { depthLimit } from './limits/depthLimit'
import { specifiedStatus } from './specifiedStatus'
import { stringifyResult, WrittenJson } from './writtenJson'

/** Tokens in one operation: far more than a person writes, far less than what would keep the parser busy. */
const MOST_TOKENS = 4000

export interface ApolloOptions {
  readonly graph: Graph
  readonly schema: GraphQLSchema
  readonly logError: (error: unknown) => void
}

/**
 * Apollo with its executor replaced (the `gateway` hook): parsing, validation, CSRF prevention and error handling are Apollo's, the
 * execution is one planned statement.
 */
export function apolloServer({ graph, schema, logError }: ApolloOptions): ApolloServer {
  return new ApolloServer({
    gateway: gateway(schema, executor(graph, schema)),
    stringifyResult,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [depthLimit],
    formatError: presentError(schema, logError),
    plugins: [ApolloServerPluginLandingPageDisabled(), specifiedStatus],
    stopOnTerminationSignals: false,
  })
}

function executor(graph: Graph, schema: GraphQLSchema): GatewayExecutor {
  const plan = cachingPlanner(schema)
  return async ({ document, operation, request }) => {
    try {
      const asked = { document, operation, variables: request.variables ?? {} }
      const { data, errors } = await answer(graph, schema, plan, asked)
      return {
        ...(errors.length > 0 ? { errors } : {}),
        ...(data === null ? {} : { data: new WrittenJson(data) }),
      }
    } catch (error) {
      return { errors: [asGraphQLError(error)] }
    }
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  const cause = error instanceof Error ? error : new Error(String(error))
  return new GraphQLError(cause instanceof Failure ? cause.message : 'Internal server error', {
    originalError: cause,
  })
}

function gateway(schema: GraphQLSchema, execute: GatewayExecutor): GatewayInterface {
  return {
    load: () => Promise.resolve({ executor: execute }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: () => Promise.resolve(),
  }
}
