import {
  GraphQLID,
  Kind,
  TypeInfo,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { isInputType } from 'graphql'
import type { VariableValues } from './parameters'

/** The variables of a document whose numbers become part of the text (`literals` in meaning.ts). */
export function literalVariables(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  const types = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(types, {
    Argument({ name, value }) {
      const meaning = types.getFieldDef()?.extensions.meaning
      const isReach = meaning?.kind === 'traversal' || meaning?.kind === 'decided'
      const isLiteral = isReach && name.value in (meaning.literals ?? {})
      if (isLiteral && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  visit(document, visitor)
  return names
}

/**
 * All that a statement's text can depend on besides the document: booleans, enums, which inputs are null or left out, how
 * long lists of inputs are, what kind of id an id is, and the numbers of these variables. Two requests of one shape share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: VariableValues,
  literals: ReadonlySet<string>,
): string {
  const shapes = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value
    if (literals.has(name)) return String(variables[name])
    const type = typeFromAST(schema, definition.type)
    return isInputType(type) ? shape(type, variables[name]) : '?'
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
