import { GraphQLError, getVariableValues, print } from 'graphql'
import { planOperation } from '../../src/plan/planOperation'
import { indent } from '../../src/plan/print'
import type { Difference, Rig } from './difference'

/** A difference for reading: the operation, its variables, its statement, and both answers. */
export function report(rig: Rig, name: string, difference: Difference): string {
  const { document, variables, expected, received } = difference
  return [
    name,
    print(document),
    `variables: ${JSON.stringify(variables)}`,
    statement(rig, difference),
    `expected: ${expected}`,
    `received: ${received}`,
  ].join('\n\n')
}

function statement({ schema }: Rig, { document, operation, variables }: Difference): string {
  try {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
    return indent(planOperation(schema, document, operation, coerced ?? {}).cypher)
  } catch (error) {
    return error instanceof GraphQLError ? error.message : String(error)
  }
}
