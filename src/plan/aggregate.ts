import { getNamedType, isLeafType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { renderFor } from './fragment'
import { comparableOf } from './leaf'
import type { NodeType } from './nodeType'
import { selectedFields, type Site } from './planning'
import { Slots } from './slots'
import { completeAs, type Complete } from './write/complete'
import { writeFields, type WrittenField } from './write/object'

/**
 * Plans the selection of an aggregate over `site.variable`: `count`, and for each numeric or dated field of the node type an object
 * of `min`, `max` and `sum`. What it needs becomes elements of `row`, all of them aggregating expressions.
 */
export function planAggregate(
  site: Site,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  nodeType: NodeType,
  row: Slots,
): Complete {
  const { variable } = site
  const fields = selectedFields(site.planning, type, nodes).map(
    ({ name, field, fieldNodes }): WrittenField => {
      if (!field) return { name, slot: null, complete: () => JSON.stringify(type.name) }
      const label = `${type.name}.${field.name}`
      if (isLeafType(getNamedType(field.type))) {
        return {
          name,
          slot: row.add(`count(${variable})`),
          complete: completeAs(field.type, null, fieldNodes, label),
        }
      }
      const summary = getNamedType(field.type)
      const column = nodeType.getFields()[field.name]
      if (!isObjectType(summary) || !column) throw new Error(`${label} is not known to the planner`)
      const { day, depth } = site.scope
      const values = renderFor(comparableOf(column, site.scope).cypher, variable, day, `a${depth}`)
      const parts = new Slots()
      const write = planSummary(site, summary, fieldNodes, values, parts)
      return { name, slot: row.add(parts.list()), complete: completeAs(field.type, write, fieldNodes, label) }
    },
  )
  return writeFields(type.name, fields)
}

/** `min`, `max` and `sum` of an expression. */
function planSummary(
  site: Site,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  values: string,
  row: Slots,
): Complete {
  const fields = selectedFields(site.planning, type, nodes).map(
    ({ name, field, fieldNodes }): WrittenField => {
      if (!field) return { name, slot: null, complete: () => JSON.stringify(type.name) }
      const slot = row.add(`${field.name}(${values})`)
      return { name, slot, complete: completeAs(field.type, null, fieldNodes, `${type.name}.${field.name}`) }
    },
  )
  return writeFields(type.name, fields)
}
