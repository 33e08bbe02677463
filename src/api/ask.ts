import {
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  specifiedRules,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { Failure } from '../domain/failure'
import type { Graph } from '../graph/graph'
import { planOperation, type Plan } from '../plan/planOperation'
import { answer, type Operation } from './answer'
import { LIMITS } from './limits/limits'
import { stringifyResult, WrittenJson } from './writtenJson'

export interface Question {
  /** The text of a GraphQL document. */
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Which operation of the document; null where it holds one. */
  readonly operationName: string | null
}

/**
 * The response to a question as JSON text, as the API would give it.
 * @throws Failure when the document does not parse, is not valid, or holds no such operation.
 */
export async function ask(graph: Graph, schema: GraphQLSchema, question: Question): Promise<string> {
  const asked = read(schema, question)
  const plan = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Plan => planOperation(schema, document, operation, variables)
  const { data, errors } = await answer(graph, schema, plan, asked)
  return stringifyResult({
    ...(errors.length > 0 ? { errors } : {}),
    ...(data === null ? {} : { data: new WrittenJson(data) }),
  })
}

/** The plan of a question, and its parameters. */
export function explain(
  schema: GraphQLSchema,
  question: Question,
): { plan: Plan; parameters: Record<string, unknown> } {
  const { document, operation, variables } = read(schema, question)
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  if (errors) throw new Failure('INVALID_INPUT', errors.map(({ message }) => message).join('\n'))
  const plan = planOperation(schema, document, operation, coerced)
  return { plan, parameters: plan.parameters(coerced) }
}

function read(schema: GraphQLSchema, { source, variables, operationName }: Question): Operation {
  const document = parsed(source)
  const errors = validate(schema, document, [...specifiedRules, ...LIMITS])
  if (errors.length > 0) throw new Failure('INVALID_INPUT', errors.map(String).join('\n\n'))
  const operation = getOperationAST(document, operationName)
  if (!operation) {
    throw new Failure(
      'INVALID_INPUT',
      'Name the operation: the document holds several, or none of that name.',
    )
  }
  return { document, operation, variables }
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source)
  } catch (error) {
    if (error instanceof GraphQLError) throw new Failure('INVALID_INPUT', String(error))
    throw error
  }
}
