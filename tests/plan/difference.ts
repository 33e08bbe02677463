import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { GraphQLError as ErrorOfGraphQL } from 'graphql'
import { answer } from '../../src/api/answer'
import type { Graph } from '../../src/graph/graph'
import type { Planner } from '../../src/plan/planCache'
import { cursorsOf } from './generate/inputs'
import type { Generated } from './generate/operation'
import type { Oracle } from './oracle/oracle'
import { cursorsBeneath, withoutOrder } from './cursors'

/** One request of an operation that the planner and the oracle answer differently. */
export interface Difference {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly expected: string
  readonly received: string
}

export interface Rig {
  readonly graph: Graph
  readonly schema: GraphQLSchema
  readonly planner: Planner
  readonly oracle: Oracle
}

/** Makes the requests of an operation one after the other through one planner; the first that is answered otherwise than by the oracle. */
export async function differenceIn(rig: Rig, generated: Generated): Promise<Difference | null> {
  const { document, operation } = generated
  let answered: unknown = null
  for (const [request, set] of generated.sets.entries()) {
    const cursors = generated.cursors.map((variable): [string, string | null] => [
      variable,
      anyOf(cursorsBeneath(answered, cursorsOf(variable)), request),
    ])
    const variables = { ...set, ...Object.fromEntries(cursors) }
    const { expected, received, data } = await answers(rig, document, operation, variables)
    if (expected !== received) return { document, operation, variables, expected, received }
    answered = data
  }
  return null
}

/** Both answers to one request, as texts that are equal if the answers are. */
export async function answers(
  { graph, schema, planner, oracle }: Rig,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ expected: string; received: string; data: unknown }> {
  const { data: expectedData, errors: expectedErrors } = oracle(document, variables)
  const expected = shown(expectedData ?? null, expectedErrors ?? [])
  try {
    const asked = { document, operation, variables }
    const { data, errors } = await answer(graph, schema, planner, asked)
    const parsed: unknown = JSON.parse(data ?? 'null')
    return { expected, received: shown(parsed, errors), data: parsed }
  } catch (error) {
    const thrown = error instanceof ErrorOfGraphQL ? error : new ErrorOfGraphQL(String(error))
    return { expected, received: shown(undefined, [thrown]), data: null }
  }
}

function shown(data: unknown, errors: readonly GraphQLError[]): string {
  const listed = errors.map(({ message, path, locations }) => ({ message, path, locations }))
  return JSON.stringify({ data: withoutOrder(data), errors: listed }, null, 1)
}

/** One of them, at another place of the list in each request: to go on behind any item is allowed. */
function anyOf<T>(items: readonly T[], request: number): T | null {
  return items[(request * PRIME) % Math.max(1, items.length)] ?? null
}

const PRIME = 7
