import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'

export type NodeType = GraphQLObjectType | GraphQLInterfaceType

/** The type of the things that a field gives: its own, its items', or its connection's nodes'. */
export function nodeTypeOf(type: GraphQLOutputType): NodeType {
  const named = getNamedType(type)
  if (isObjectType(named) && isConnectionType(type)) return nodeTypeOfConnection(named)
  if (isObjectType(named) || isInterfaceType(named)) return named
  throw new Error(`${named.name} has no fields to filter or sort by`)
}

export function isConnectionType(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && named.extensions.connection === true
}

/** The type of a connection's nodes. */
export function nodeTypeOfConnection(type: GraphQLObjectType): NodeType {
  const nodes = type.getFields()['nodes']
  if (!nodes) throw new Error(`${type.name} has no nodes`)
  return nodeTypeOf(nodes.type)
}
