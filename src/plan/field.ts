import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values'
import { collectRows } from './calls'
import { planConnection } from './connection'
import { planDecided } from './decided'
import { render } from './fragment'
import { isFlat } from './flat'
import { expressionOf, isLeafField, sortKeyOn } from './leaf'
import type { SortKey, Traversal } from './meaning'
import { planObject } from './object'
import { withTieBreak } from './order'
import { pageSize } from './pageSize'
import type { SchemaField } from './parameters'
import { scopeBeneath, scopeOfView, type Planning, type Scope, type Site } from './planning'
import type { PlannedReach } from './reachedOnce'
import { checkReference } from './references'
import { clausesOf, isUniqueReach, namesAt } from './traversal'
import { completeAs, onlyRow, type Complete } from './write/complete'

/** A field as an element of its parent's row, and how that element is written. */
interface PlannedField {
  /** Several: the field's value is the list of theirs, and fields with expressions in common share them. */
  readonly cypher: string | readonly string[]
  readonly complete: Complete
}

/** Plans one field of an object (all its nodes with the same response name). */
export function planField(
  planning: Planning,
  parentName: string,
  field: SchemaField,
  nodes: readonly FieldNode[],
  scope: Scope,
): PlannedField {
  const [node] = nodes
  if (!node) throw new Error(`${field.name} is planned without a node`)
  const args = getArgumentValues(field, node, planning.variables)
  const site: Site = { planning, field, node, args, scope, variable: `n${scope.depth + 1}` }
  const name = `${parentName}.${field.name}`
  const { meaning } = field.extensions
  if (meaning?.kind === 'decided') return planDecided(site, meaning, nodes, name)
  if (isLeafField(field)) return planLeaf(site, nodes, name)
  if (meaning?.kind === 'value') return planValue(site, meaning.view, nodes, name)
  if (meaning?.kind === 'traversal') return planTraversal(site, meaning, nodes, name)
  throw new Error(`The field ${name} does not say what it stands for, so it cannot be planned.`)
}

function planLeaf(site: Site, nodes: readonly FieldNode[], name: string): PlannedField {
  const { cypher, parameters, finish } = expressionOf(site.field, site.scope)
  return {
    cypher: render(cypher, namesAt(site, parameters === undefined ? {} : { parameters })),
    complete: completeAs(site.field.type, null, nodes, name, finish ? { finish } : {}),
  }
}

function planValue(
  site: Site,
  view: string | undefined,
  nodes: readonly FieldNode[],
  name: string,
): PlannedField {
  const scope = view === undefined ? site.scope : scopeOfView(site, view)
  const { cypher, write } = planObject(site.planning, getNamedType(site.field.type), nodes, scope)
  return { cypher, complete: completeAs(site.field.type, write, nodes, name) }
}

function planTraversal(
  site: Site,
  meaning: Traversal,
  nodes: readonly FieldNode[],
  name: string,
): PlannedField {
  const { lookups, ...planned } = site.scope.reached.of(meaning, nodes, () =>
    planReached(site, meaning, nodes),
  )
  const complete = completeAs(site.field.type, planned.write, nodes, name, {
    check(run) {
      for (const lookup of lookups) checkReference(run.found, lookup, site.node)
    },
  })
  return { cypher: planned.cypher, complete: planned.isOne ? onlyRow(complete) : complete }
}

function planReached(site: Site, meaning: Traversal, nodes: readonly FieldNode[]): PlannedReach {
  const reach = clausesOf(site, meaning)
  const type = getNamedType(site.field.type)
  const planned =
    isObjectType(type) && type.extensions.connection === true
      ? planConnection(site, meaning, reach, type, nodes)
      : planPlain(site, meaning, reach.clauses, nodes)
  return { ...planned, lookups: reach.lookups }
}

/** A single object or a plain list. */
function planPlain(
  site: Site,
  meaning: Traversal,
  clauses: readonly string[],
  nodes: readonly FieldNode[],
): { cypher: string; write: Complete; isOne: boolean } {
  const isOne = !isListType(getNullableType(site.field.type))
  const only = meaning.types?.(site.args) ?? null
  const hasPage = site.field.args.some(({ name }) => name === 'first')
  const size = hasPage ? pageSize(site) : null
  const scope = scopeBeneath(site, size !== null ? { page: size } : isOne ? 'one' : 'list')
  const type = getNamedType(site.field.type)
  const { cypher, write } = planObject(site.planning, type, nodes, scope, only)
  if (meaning.direct !== undefined && isFlat(site.planning, type, nodes)) {
    const { variable } = site
    const direct = render(meaning.direct, namesAt(site))
    return {
      cypher: `[${variable} IN [${direct}] WHERE ${variable} IS NOT NULL | ${cypher}]`,
      write,
      isOne: true,
    }
  }
  const order = orderOf(site, meaning).map((key) => `${render(key.cypher, namesAt(site))} ${key.direction}`)
  const lines = [
    ...clauses,
    `WITH ${isOne || isUniqueReach(meaning, site.args) ? '' : 'DISTINCT '}${site.variable}`,
    ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
    ...(isOne ? ['LIMIT 1'] : size === null ? [] : [`LIMIT ${size}`]),
  ]
  return { cypher: collectRows(site.scope.calls, lines, scope.calls, cypher), write, isOne }
}

/** The list's own order; ties between things with an id are broken by it. */
function orderOf(site: Site, meaning: Traversal): readonly SortKey[] {
  const order = (meaning.order ?? []).map((key) => sortKeyOn(key, site.scope))
  const type = getNamedType(site.field.type)
  const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields()
  return order.length > 0 && hasId ? withTieBreak(order) : order
}
