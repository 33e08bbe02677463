import {
  Kind,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type ConstValueNode,
  type GraphQLInputType,
  type NameNode,
} from 'graphql'

/** A value as text of an operation. */
export function constant(value: unknown, declared: GraphQLInputType): ConstValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL }
  const type = getNullableType(declared)
  if (isListType(type) && Array.isArray(value)) {
    return { kind: Kind.LIST, values: value.map((item) => constant(item, type.ofType)) }
  }
  if (isInputObjectType(type)) {
    const fields = Object.entries(value).flatMap(([key, inner]) => {
      const field = type.getFields()[key]
      return field
        ? [{ kind: Kind.OBJECT_FIELD as const, name: nameNode(key), value: constant(inner, field.type) }]
        : []
    })
    return { kind: Kind.OBJECT, fields }
  }
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value }
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) }
  if (typeof value !== 'string') throw new Error('Such a value cannot be written in an operation.')
  return { kind: isEnumType(getNamedType(type)) ? Kind.ENUM : Kind.STRING, value }
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value }
}
