import { GraphQLError, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { schema } from '../../src/api/schema/buildSchema'
import { planOperation } from '../../src/plan/planOperation'

/** The statement for a request and its parameters. @throws what the planner throws. */
export function planned(
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): { cypher: string; parameters: Record<string, unknown> } {
  const document = parse(source)
  const operation = getOperationAST(document, null)
  const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], {
    ...variables,
  })
  const mistakes = [...validate(schema, document), ...(errors ?? [])]
  if (!operation || !coerced || mistakes.length > 0) throw new Error(mistakes.map(String).join('\n'))
  const plan = planOperation(schema, document, operation, coerced)
  return { cypher: plan.cypher, parameters: plan.parameters(coerced) }
}

/** The error that the planner throws at a request. */
export function refused(source: string, variables: Readonly<Record<string, unknown>> = {}): GraphQLError {
  try {
    planned(source, variables)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
  throw new Error('This was planned without an error.')
}
