import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { planAggregate } from './aggregate'
import { planGroups } from './groups'
import { nodeTypeOfConnection } from './nodeType'
import { planObject } from './object'
import { selectedFields, type Scope, type Selected, type Site } from './planning'
import { Slots } from './slots'
import { completeAs, type Complete } from './write/complete'
import { cursorOf, pageInfoRow, type Page } from './write/connection'
import { asRow, writeFields, type WrittenField } from './write/object'

/** One selected field of a connection: what it needs of the statement and how its value comes from a page. */
interface ConnectionField {
  readonly name: string
  readonly needsItems: boolean
  readonly needsTotal: boolean
  readonly valueOf: (page: Page) => unknown
  readonly complete: Complete
}

/**
 * Plans one selected field of a connection: what it needs of each node becomes elements of `item`, what it needs of the list as a
 * whole elements of `more`; `things` are the clauses that bind each node once.
 */
export function planConnectionField(
  site: Site,
  type: GraphQLObjectType,
  { name, field, fieldNodes: nodes }: Selected,
  { item, more, scope }: { readonly item: Slots; readonly more: Slots; readonly scope: Scope },
  order: string,
  things: string,
): ConnectionField {
  const constant = { name, needsItems: false, needsTotal: false, valueOf: () => null }
  if (!field) return { ...constant, complete: () => JSON.stringify(type.name) }
  const label = `${type.name}.${field.name}`
  switch (field.name) {
    case 'totalCount':
      return {
        ...constant,
        needsTotal: true,
        valueOf: (page) => page.total,
        complete: completeAs(field.type, null, nodes, label),
      }
    case 'nodes': {
      const { slot, write } = planItem(site, scope, nodes, item)
      return {
        ...constant,
        needsItems: true,
        valueOf: (page) => page.items.map((row) => asRow(row)[slot]),
        complete: completeAs(field.type, write, nodes, label),
      }
    }
    case 'edges':
      return {
        ...constant,
        needsItems: true,
        ...planEdges(site, scope, nodes, item, order, field.type, label),
      }
    case 'pageInfo':
      return {
        ...constant,
        needsItems: true,
        valueOf: (page) => pageInfoRow(page, order),
        complete: completeAs(field.type, planPageInfo(site, nodes, field.type), nodes, label),
      }
    case 'groups': {
      const { variable, complete } = planGroups(site, field, nodes, nodeTypeOfConnection(type), things)
      const slot = more.add(variable)
      return { ...constant, valueOf: (page) => page.more[slot], complete }
    }
    case 'aggregate': {
      const row = new Slots()
      const of = getNamedType(field.type)
      if (!isObjectType(of)) throw new Error(`${label} is no aggregate`)
      const write = planAggregate(site, of, nodes, nodeTypeOfConnection(type), row)
      const slot = more.add(site.scope.calls.add([things], row.list()))
      const complete = completeAs(field.type, write, nodes, label)
      return { ...constant, valueOf: (page) => page.more[slot], complete }
    }
    default:
      throw new Error(`The field ${label} is not known to the planner.`)
  }
}

/** The selection of a node beneath `nodes` or `edges { node }`, as one more element of each item. */
function planItem(
  site: Site,
  scope: Scope,
  nodes: readonly FieldNode[],
  item: Slots,
): { slot: number; write: Complete } {
  const connection = getNamedType(site.field.type)
  if (!isObjectType(connection)) throw new Error(`${String(connection)} is no connection`)
  const { cypher, write } = planObject(site.planning, nodeTypeOfConnection(connection), nodes, scope)
  return { slot: item.add(cypher), write }
}

function planEdges(
  site: Site,
  scope: Scope,
  nodes: readonly FieldNode[],
  item: Slots,
  order: string,
  type: GraphQLOutputType,
  label: string,
): Pick<ConnectionField, 'valueOf' | 'complete'> {
  const edge = getNamedType(type)
  if (!isObjectType(edge)) throw new Error(`${label} is no list of edges`)
  const parts = selectedFields(site.planning, edge, nodes).map(({ name, field, fieldNodes }) => {
    if (!field) return { name, valueOf: () => null, complete: (): string => JSON.stringify(edge.name) }
    if (field.name === 'cursor') {
      const complete = completeAs(field.type, null, fieldNodes, `${edge.name}.cursor`)
      return { name, valueOf: (row: unknown) => cursorOf(row, order), complete }
    }
    const { slot, write } = planItem(site, scope, fieldNodes, item)
    const complete = completeAs(field.type, write, fieldNodes, `${edge.name}.${field.name}`)
    return { name, valueOf: (row: unknown) => asRow(row)[slot], complete }
  })
  const fields = parts.map(({ name, complete }, slot): WrittenField => ({ name, slot, complete }))
  return {
    valueOf: (page) => page.items.map((row) => parts.map((part) => part.valueOf(row))),
    complete: completeAs(type, writeFields(edge.name, fields), nodes, label),
  }
}

/** The order of pageInfoRow. */
const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']

function planPageInfo(site: Site, nodes: readonly FieldNode[], type: GraphQLOutputType): Complete {
  const pageInfo = getNamedType(type)
  if (!isObjectType(pageInfo)) throw new Error(`${String(type)} is no object`)
  const fields = selectedFields(site.planning, pageInfo, nodes).map(
    ({ name, field, fieldNodes }): WrittenField => {
      if (!field) return { name, slot: null, complete: () => JSON.stringify(pageInfo.name) }
      const complete = completeAs(field.type, null, fieldNodes, `${pageInfo.name}.${field.name}`)
      return { name, slot: PAGE_INFO.indexOf(field.name), complete }
    },
  )
  return writeFields(pageInfo.name, fields)
}
