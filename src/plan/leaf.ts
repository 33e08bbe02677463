import { getNamedType, isLeafType } from 'graphql'
import type { Expression } from './meaning'
import type { SchemaField } from './parameters'

/** Whether a field is a scalar, an enum, or a list of them. */
export function isLeafField(field: SchemaField): boolean {
  return isLeafType(getNamedType(field.type))
}

/** What a leaf stands for: what its decorator says, else the property of its name. */
export function expressionOf(field: SchemaField): Expression {
  const { meaning } = field.extensions
  if (meaning === undefined) return { kind: 'expression', cypher: `this.${field.name}` }
  if (meaning.kind !== 'expression') throw new Error(`"${field.name}" is no leaf`)
  return meaning
}
