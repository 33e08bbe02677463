import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedOutputType,
} from 'graphql'
import { isLeafField } from './leaf'
import { selectedFields, type Planning } from './planning'

/** Whether a selection, of whatever type a thing may be, holds nothing but leaves: then an expression will do for the thing. */
export function isFlat(
  planning: Planning,
  type: GraphQLNamedOutputType,
  nodes: readonly FieldNode[],
): boolean {
  const types = isAbstractType(type)
    ? planning.schema.getPossibleTypes(type)
    : isObjectType(type)
      ? [type]
      : []
  return types.every((possible) =>
    selectedFields(planning, possible, nodes).every(({ field, fieldNodes }) => {
      if (!field || isLeafField(field)) return true
      return (
        field.extensions.meaning?.kind === 'value' && isFlat(planning, getNamedType(field.type), fieldNodes)
      )
    }),
  )
}
