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
  readonly needsToKnowOfMore: boolean
  readonly valueOf: (page: Page) => unknown
  readonly complete: Complete
}

/** One list while it is planned. */
export interface List {
  readonly site: Site
  /** That of its nodes. */
  readonly scope: Scope
  /** What is read of each node. */
  readonly item: Slots
  /** What is read of the list as a whole. */
  readonly more: Slots
  /** The name of its order, for cursors. */
  readonly order: string
  /** The clauses that bind each node once. */
  readonly things: string
  /** Why it is empty: an expression, null where it is not, and what makes a sentence of it. */
  readonly emptiness: () => { readonly cypher: string; readonly finish: (found: unknown) => string }
  /** Where in `item` the keys of a cursor stand, from the first call on. */
  readonly cursorSlot: () => number
}

/** Plans one selected field of a connection. */
export function planConnectionField(
  list: List,
  type: GraphQLObjectType,
  { name, field, fieldNodes: nodes }: Selected,
): ConnectionField {
  const { site, more, things } = list
  const constant = {
    ...{ name, needsItems: false, needsTotal: false, needsToKnowOfMore: false },
    valueOf: () => null,
  }
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
      const { slot, write } = planItem(list, nodes)
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
        ...planEdges(list, nodes, field.type, label),
      }
    case 'pageInfo': {
      const { hasCursors, write } = planPageInfo(site, nodes, field.type)
      const slot = hasCursors ? list.cursorSlot() : null
      return {
        ...constant,
        needsItems: true,
        needsToKnowOfMore: true,
        valueOf: (page) => pageInfoRow(page, list.order, slot),
        complete: completeAs(field.type, write, nodes, label),
      }
    }
    case 'why': {
      const { cypher, finish } = list.emptiness()
      const slot = more.add(cypher)
      const complete = completeAs(field.type, null, nodes, label, { finish })
      return { ...constant, valueOf: (page) => page.more[slot], complete }
    }
    case 'groups': {
      const { variable, complete } = planGroups(site, field, nodes, nodeTypeOfConnection(type), things)
      const slot = more.add(variable)
      return { ...constant, valueOf: (page) => page.more[slot], complete }
    }
    case 'aggregate': {
      const row = new Slots()
      // Something must aggregate, whatever is selected, or there would be a row for each thing.
      row.add(`count(${site.variable})`)
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
  { site, scope, item }: List,
  nodes: readonly FieldNode[],
): { slot: number; write: Complete } {
  const connection = getNamedType(site.field.type)
  if (!isObjectType(connection)) throw new Error(`${String(connection)} is no connection`)
  const { cypher, write } = planObject(site.planning, nodeTypeOfConnection(connection), nodes, scope)
  return { slot: item.add(cypher), write }
}

function planEdges(
  list: List,
  nodes: readonly FieldNode[],
  type: GraphQLOutputType,
  label: string,
): Pick<ConnectionField, 'valueOf' | 'complete'> {
  const edge = getNamedType(type)
  if (!isObjectType(edge)) throw new Error(`${label} is no list of edges`)
  const parts = selectedFields(list.site.planning, edge, nodes).map(({ name, field, fieldNodes }) => {
    if (!field) return { name, valueOf: () => null, complete: (): string => JSON.stringify(edge.name) }
    if (field.name === 'cursor') {
      const complete = completeAs(field.type, null, fieldNodes, `${edge.name}.cursor`)
      const slot = list.cursorSlot()
      return { name, valueOf: (row: unknown) => cursorOf(asRow(row)[slot], list.order), complete }
    }
    const { slot, write } = planItem(list, fieldNodes)
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

function planPageInfo(
  site: Site,
  nodes: readonly FieldNode[],
  type: GraphQLOutputType,
): { hasCursors: boolean; write: Complete } {
  const pageInfo = getNamedType(type)
  if (!isObjectType(pageInfo)) throw new Error(`${String(type)} is no object`)
  const selected = selectedFields(site.planning, pageInfo, nodes)
  const fields = selected.map(({ name, field, fieldNodes }): WrittenField => {
    if (!field) return { name, slot: null, complete: () => JSON.stringify(pageInfo.name) }
    const complete = completeAs(field.type, null, fieldNodes, `${pageInfo.name}.${field.name}`)
    return { name, slot: PAGE_INFO.indexOf(field.name), complete }
  })
  const hasCursors = selected.some(({ field }) => field?.name.endsWith('Cursor') === true)
  return { hasCursors, write: writeFields(pageInfo.name, fields) }
}
