import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import {
  GraphQLError,
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Graph } from '../graph/graph'
import { cachingPlanner } from '../plan/planCache'
import { answer } from './answer'
import { asGraphQLError, presentError } from './errors'
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
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [depthLimit],
    formatError: presentError(schema, logError),
    plugins: [ApolloServerPluginLandingPageDisabled(), specifiedStatus],
    stopOnTerminationSignals: false,
  })
}

function executor(graph: Graph, schema: GraphQLSchema): GatewayExecutor {
  const plan = cachingPlanner(schema)
  return async ({ document, request }) => {
    try {
      const operation = chosenOperation(document, request.operationName)
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

/** @throws GraphQLError when the document holds several operations and none is named, or none of that name. */
function chosenOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name)
  if (operation) return operation
  const message = name
    ? `There is no operation "${name}" in the document.`
    : 'Name one operation: the document holds several.'
  throw new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
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
