import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields'
import { addLevel, rootLevel, type Level, type Size } from './bound'
import { Calls } from './calls'
import type { Arguments } from './meaning'
import { ReachedOnce } from './reachedOnce'
import type { ParameterTable, SchemaField, VariableValues } from './parameters'
import type { ReferenceTable } from './references'

/** What is at hand while one operation is planned. */
export interface Planning {
  readonly schema: GraphQLSchema
  readonly fragments: Record<string, FragmentDefinitionNode>
  /** Coerced; only what the shape holds of them may decide anything about the statement's text. */
  readonly variables: Record<string, unknown> & VariableValues
  readonly parameters: ParameterTable
  readonly references: ReferenceTable
}

/** The variable of the object whose fields are being planned. */
export interface Scope {
  /** Null at the root of the operation. */
  readonly variable: string | null
  readonly parent: string | null
  /** The parameter that is the day of the view that is being read; null: everything known. */
  readonly day: string | null
  readonly depth: number
  /** What the row of this object needs computed ahead of it. */
  readonly calls: Calls
  /** What bounds how many rows there are. */
  readonly level: Level
  readonly reached: ReachedOnce
}

/** One use of a field in the operation, with its coerced arguments. */
export interface Site {
  readonly planning: Planning
  readonly field: SchemaField
  readonly node: FieldNode
  readonly args: Arguments
  readonly scope: Scope
  /** The variable that the field's own clauses bind. */
  readonly variable: string
}

/** The scope of what the site reaches. */
export function scopeBeneath(site: Site, size: Size): Scope {
  const depth = site.scope.depth + 1
  const level = addLevel(site.scope.level, site.node, size)
  return {
    variable: site.variable,
    parent: site.scope.variable,
    day: site.scope.day,
    depth,
    calls: new Calls(depth),
    level,
    reached: new ReachedOnce(),
  }
}

/** The scope of a view: that of its field, as of the day that this argument gives; null is everything known. */
export function scopeOfView(site: Site, argument: string): Scope {
  const { planning, field, node, args, scope } = site
  const isGiven = args[argument] !== null && args[argument] !== undefined
  return {
    ...scope,
    day: isGiven ? planning.parameters.add(field, node, argument, (given) => given[argument]) : null,
    level: addLevel(scope.level, node, 'one'),
    reached: new ReachedOnce(),
  }
}

/** The scope of the operation itself. */
export function rootScope(): Scope {
  return {
    variable: null,
    parent: null,
    day: null,
    depth: 0,
    calls: new Calls(0),
    level: rootLevel(),
    reached: new ReachedOnce(),
  }
}

/** One field selected of an object, by its response name; `field` is null for `__typename`. */
export interface Selected {
  readonly name: string
  readonly field: SchemaField | null
  readonly fieldNodes: readonly FieldNode[]
}

/** What is selected beneath these nodes, fragments and directives applied. */
export function selectedFields(
  { schema, fragments, variables }: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selected[] {
  const selected = collectSubfields(schema, fragments, variables, type, [...nodes])
  return [...selected].map(([name, fieldNodes]) => ({
    name,
    field: type.getFields()[fieldNodes[0]?.name.value ?? ''] ?? null,
    fieldNodes,
  }))
}
