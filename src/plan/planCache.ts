import { LRUCache } from 'lru-cache'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { planOperation, type Plan } from './planOperation'
import { shapeOf } from './shape'

/** Enough for the shipped operations and what a playground asks, with room for an application's own. */
const MOST_DOCUMENTS = 500

/** A document with optional filters has a plan for each combination that is in use. */
const MOST_SHAPES_OF_A_DOCUMENT = 64

export type Planner = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => Plan

/** A planner that remembers, and refuses answers beyond the budget of rows: one plan for each document, operation and shape of the variables. */
export function cachingPlanner(schema: GraphQLSchema, budget: number = Infinity): Planner {
  const documents = new LRUCache<DocumentNode, LRUCache<string, Plan>>({ max: MOST_DOCUMENTS })
  return (document, operation, variables) => {
    const plans = documents.get(document) ?? new LRUCache<string, Plan>({ max: MOST_SHAPES_OF_A_DOCUMENT })
    documents.set(document, plans)
    const shape = `${operation.name?.value ?? ''} ${shapeOf(schema, operation, variables)}`
    const plan = plans.get(shape) ?? planOperation(schema, document, operation, variables, budget)
    plans.set(shape, plan)
    return plan
  }
}
