import { getNamedType, isObjectType, type GraphQLOutputType } from 'graphql'
import type { Reached } from './meaning'
import { isConnectionType, nodeTypeOfConnection } from './nodeType'
import type { Scope } from './planning'

/** The conditions on `node` that a view adds: that such a thing could be known by its day, and what the field says itself. */
export function seenOnDay(
  { day }: Pick<Scope, 'day'>,
  { onDay }: Pick<Reached, 'onDay'>,
  type: GraphQLOutputType,
): string[] {
  if (day === null) return []
  const named = getNamedType(type)
  const node = isObjectType(named) && isConnectionType(type) ? nodeTypeOfConnection(named) : named
  const seen = isObjectType(node) ? node.extensions.seenOnDay : undefined
  return [...(seen === undefined ? [] : [seen]), ...(onDay === undefined ? [] : [onDay])]
}
