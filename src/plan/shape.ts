import {
  GraphQLID,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { isInputType } from 'graphql'
import type { VariableValues } from './parameters'

/**
 * All that a statement's text can depend on besides the document: booleans, enums, which inputs are null or left out, how
 * long lists of inputs are, and what kind of id an id is. Two requests of one shape share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): string {
  const shapes = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type)
    return isInputType(type) ? shape(type, variables[definition.variable.name.value]) : '?'
  })
  return shapes.join(',')
}

/** Whether an id names a relation (`from:TYPE:to`), a proposition (`KIND|…`) or a node with an id of its own. */
export function kindOfId(id: string): 'relation' | 'proposition' | 'node' {
  if (id.includes('|')) return 'proposition'
  return id.includes(':') ? 'relation' : 'node'
}

function shape(inputType: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '_'
  if (value === null) return '0'
  const type = getNullableType(inputType)
  if (isListType(type)) return Array.isArray(value) ? shapeOfList(type.ofType, value) : '?'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => keyOf(value, field.name) !== undefined)
    return `{${fields.map((field) => `${field.name}:${shape(field.type, keyOf(value, field.name))}`).join(',')}}`
  }
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return 'v'
  if (type === GraphQLID) return kindOfId(value).slice(0, 1)
  return isEnumType(type) ? value : 'v'
}

function shapeOfList(itemType: GraphQLInputType, values: readonly unknown[]): string {
  const type = getNullableType(itemType)
  if (isInputObjectType(type)) return `[${values.map((value) => shape(type, value)).join(',')}]`
  if (isEnumType(type)) return `[${[...new Set(values.map(String))].sort().join(',')}]`
  return 'v'
}

function keyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
