import {
  Kind,
  OperationTypeNode,
  execute,
  getVariableValues,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Graph } from '../graph/graph'
import type { Planner } from '../plan/planCache'
import type { Plan } from '../plan/planOperation'
import { badVariables } from './errors'

/** An operation that was parsed, found valid and chosen. */
export interface Operation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  /** Ends the statement when whoever asked is gone. */
  readonly signal?: AbortSignal | undefined
  /** The span of whoever asked, as the header `traceparent` tells it. */
  readonly traceParent?: string | undefined
}

/** `data` as JSON text, null where none of it can be given. */
export interface Answer {
  readonly data: string | null
  readonly errors: readonly GraphQLError[]
  /** How it was come by; null where nothing was planned. */
  readonly told: Told | null
}

/** What can be told of the statement behind an answer. */
export interface Told {
  /** The operation's name. */
  readonly name: string
  readonly plan: Plan
  readonly parameters: Readonly<Record<string, unknown>>
  /** How many objects the answer holds. */
  readonly rows: number
  readonly milliseconds: number
}

/**
 * Answers a query with one statement, whatever it asks for; what describes the schema needs none.
 * @throws Failure when the database cannot answer; GraphQLError BAD_USER_INPUT when an argument is not allowed.
 */
export async function answer(
  graph: Graph,
  schema: GraphQLSchema,
  plan: Planner,
  asked: Operation,
): Promise<Answer> {
  const { document, operation } = asked
  refuseOthers(operation)
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...asked.variables,
  })
  if (errors) return { data: null, errors: errors.map(badVariables), told: null }
  const planned = plan(document, operation, coerced)
  const meta = await describeSchema(schema, document, operation, coerced, planned.meta)
  const name = operation.name?.value ?? 'anonymous'
  const parameters = planned.parameters(coerced)
  const startedAtMs = performance.now()
  const [row] = planned.isEmpty
    ? [{}]
    : await graph.read({ name, text: planned.cypher }, parameters, asked.signal)
  const { data, errors: faults, rows } = planned.write(row ?? {}, meta)
  const milliseconds = performance.now() - startedAtMs
  const told = { name, plan: planned, parameters, rows, milliseconds }
  return { data, errors: faults, told }
}

/** Validation lets fields of a root type pass that the schema does not have. */
function refuseOthers({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.QUERY) return
  throw new GraphQLError(
    `There is nothing to write or to follow here: ${operation} is not offered, only query.`,
    {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  )
}

/** The values of `__schema` and `__type`, from graphql-js itself. */
async function describeSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Record<string, unknown>,
  nodes: readonly FieldNode[],
): Promise<Readonly<Record<string, unknown>>> {
  if (nodes.length === 0) return {}
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const only: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: operation.variableDefinitions ?? [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
  }
  const { data } = await execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] },
    variableValues,
  })
  return data ?? {}
}
