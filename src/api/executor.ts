import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface'
import {
  GraphQLError,
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Graph } from '../graph/graph'
import { cachingPlanner } from '../plan/planCache'
import { answer, type Operation } from './answer'
import { asGraphQLError } from './errors'
import type { KnownDocuments } from './knownDocuments'
import type { Observer } from './observer'
import type { ApiOptions } from './options'
import { shownPlan } from './shownPlan'
import { WrittenJson } from './writtenJson'

/** Answers a valid operation with one planned statement; never throws, what went wrong is among its errors. */
export type Execute = (asked: Operation) => Promise<GatewayExecutionResult>

/** What a request brings to Apollo besides itself. */
export interface RequestContext {
  /** The outcome, where the operation has been executed already. */
  readonly outcome?: GatewayExecutionResult | undefined
  /** Ends the statement when whoever asked is gone. */
  readonly signal?: AbortSignal | undefined
  /** The span of whoever asked, as the header `traceparent` tells it. */
  readonly traceParent?: string | undefined
}

export function planningExecute(
  graph: Graph,
  schema: GraphQLSchema,
  options: ApiOptions,
  observers: readonly Observer[],
): Execute {
  const plan = cachingPlanner(schema, options.rowBudget)
  return async (asked) => {
    const startedAtMs = performance.now()
    try {
      const { data, errors, told } = await answer(graph, schema, plan, asked)
      if (told) for (const observer of observers) observer.observe(asked, told, errors.length > 0)
      return {
        ...(errors.length > 0 ? { errors } : {}),
        ...(data === null ? {} : { data: new WrittenJson(data) }),
        ...(options.showsPlans && told ? { extensions: { plan: shownPlan(told) } } : {}),
      }
    } catch (error) {
      const milliseconds = performance.now() - startedAtMs
      for (const observer of observers) observer.observeFailure(asked, milliseconds)
      return { errors: [asGraphQLError(error)] }
    }
  }
}

/** Apollo's executor: whatever it is given has been found valid, and is remembered as such. */
export function apolloExecutor(execute: Execute, known: KnownDocuments): GatewayExecutor {
  return async ({ document, source, request, context }) => {
    const { outcome, signal, traceParent }: RequestContext = context
    if (outcome !== undefined) return outcome
    known.keep(source, document)
    try {
      const operation = chosenOperation(document, request.operationName)
      return await execute({ document, operation, variables: request.variables ?? {}, signal, traceParent })
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
