import { getNamedType, isLeafType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values'
import { planAggregate } from './aggregate'
import { render } from './fragment'
import type { Grouping } from './meaning'
import type { NodeType } from './nodeType'
import { planObject } from './object'
import { pageSize } from './pageSize'
import type { SchemaField } from './parameters'
import { scopeBeneath, selectedFields, type Scope, type Site } from './planning'
import { Slots } from './slots'
import { namesAt } from './traversal'
import { completeAs, type Complete } from './write/complete'
import { writeFields, type WrittenField } from './write/object'

/**
 * The groups of a list, the largest first or by their keys, as a variable that holds the list of their rows; a null key is a group
 * like others.
 */
export function planGroups(
  list: Site,
  field: SchemaField,
  nodes: readonly FieldNode[],
  nodeType: NodeType,
  things: string,
): { variable: string; complete: Complete } {
  const [node] = nodes
  const type = getNamedType(field.type)
  if (!node || !isObjectType(type)) throw new Error(`${field.name} gives no groups`)
  const args = getArgumentValues(field, node, list.planning.variables)
  const site: Site = { ...list, field, node, args }
  const meant = field.extensions.groupings?.[String(args['by'])]
  if (!meant) throw new Error(`Nothing is known of groups by ${String(args['by'])}`)
  const grouping = site.scope.day === null ? meant : { ...meant, ...meant.onDay }
  const by = `g${site.scope.depth + 1}`
  const key = grouping.isEntity === true ? `${by}.id` : by
  const size = pageSize(site)
  const scope = scopeBeneath(site, { page: size })
  const group = planGroup(site, scope, type, nodes, nodeType, grouping, { by, key })
  const names = { ...namesAt(site), suffix: by }
  const order = [...(args['orderBy'] === 'KEY' ? [] : [`size_${by} DESC`]), `${key} ASC`]
  const lines = [
    things,
    ...(grouping.match === undefined ? [] : [render(grouping.match, names)]),
    `WITH ${render(grouping.by, names)} AS ${by}, count(${site.variable}) AS size_${by}, ${group.aggregates} AS of_${by}`,
    `ORDER BY ${order.join(', ')}`,
    `LIMIT ${size}`,
    ...group.entities,
    `WITH ${group.row} AS row_${by}`,
  ]
  return {
    variable: site.scope.calls.add(lines, `collect(row_${by})`),
    complete: completeAs(field.type, group.write, nodes, field.name),
  }
}

/** A group as a row, how it is written, and what is aggregated over its members. */
interface PlannedGroup {
  readonly row: string
  readonly write: Complete
  readonly aggregates: string
  /** The clauses that read the entities by which there are groups. */
  readonly entities: readonly string[]
}

function planGroup(
  site: Site,
  { level }: Scope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  nodeType: NodeType,
  grouping: Grouping,
  { by, key }: { readonly by: string; readonly key: string },
): PlannedGroup {
  const row = new Slots()
  const aggregates = new Slots()
  const entities: string[] = []
  const fields = selectedFields(site.planning, type, nodes).map(
    ({ name, field, fieldNodes }): WrittenField => {
      if (!field) return { name, slot: null, complete: () => JSON.stringify(type.name) }
      const label = `${type.name}.${field.name}`
      const of = getNamedType(field.type)
      if (isLeafType(of)) {
        return { name, slot: row.add(key), complete: completeAs(field.type, null, fieldNodes, label) }
      }
      if (field.name === 'entity') {
        if (grouping.isEntity !== true) return { name, slot: null, complete: () => 'null' }
        const scope = { ...scopeBeneath({ ...site, scope: { ...site.scope, level } }, 'one'), variable: by }
        const { cypher, write } = planObject(site.planning, of, fieldNodes, scope)
        const variable = `e${scope.depth}_${entities.length}`
        const lines = [
          `WITH ${by}`,
          `WHERE ${by}:Entity`,
          ...scope.calls.clauses(),
          `RETURN ${cypher} AS ${variable}`,
        ]
        entities.push(`OPTIONAL CALL (*) {\n${lines.join('\n')}\n}`)
        return { name, slot: row.add(variable), complete: completeAs(field.type, write, fieldNodes, label) }
      }
      if (!isObjectType(of)) throw new Error(`${label} is not known to the planner`)
      const write = planAggregate(site, of, fieldNodes, nodeType, aggregates)
      return { name, slot: row.add(`of_${by}`), complete: completeAs(field.type, write, fieldNodes, label) }
    },
  )
  return { row: row.list(), write: writeFields(type.name, fields), aggregates: aggregates.list(), entities }
}
