import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields'
import { badInput } from './badInput'
import { decodeCursor, orderName } from './cursor'
import { render } from './fragment'
import { afterKeys } from './keyset'
import type { SortKey, Traversal } from './meaning'
import { nodeTypeOfConnection, type NodeType } from './nodeType'
import { planObject } from './object'
import { sortKeys } from './order'
import { scopeBeneath, type Site } from './planning'
import { Slots } from './slots'
import { namesAt } from './traversal'
import { completeAs, type Complete } from './write/complete'
import { cursorOf, pageInfoRow, writeConnection, type Page } from './write/connection'
import { asRow, writeFields, type WrittenField } from './write/object'

/** The largest page. */
const MOST_PER_PAGE = 500

/**
 * Plans a Relay connection as `[items, totalCount, first]`. Rows are sorted and cut before anything beneath them is read, one more
 * than asked for, so that `hasNextPage` needs no count; `totalCount` is counted only when selected.
 */
export function planConnection(
  site: Site,
  meaning: Traversal,
  clauses: readonly string[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): { cypher: string; write: Complete; isOne: false } {
  const selected = collectFieldsOf(site, type, nodes)
  const nodeType = nodeTypeOfConnection(type)
  const keys = keysOf(site, meaning, nodeType)
  const order = orderName(keys.map((key) => `${key.cypher} ${key.direction}`))
  const item = new Slots()
  item.add(`[${keys.map((key) => key.cypher).join(', ')}]`)
  const parts = [...selected].map(([name, fieldNodes]) => planPart(site, type, name, fieldNodes, item, order))
  const items = parts.some((part) => part.needsItems)
    ? collectItems(site, meaning, clauses, keys, order, item.list())
    : '[]'
  const total = parts.some((part) => part.needsTotal) ? countOf(site, meaning, clauses) : 'null'
  const fields = parts.map((part, index): WrittenField => ({ name: part.name, slot: index, complete: part.complete }))
  return {
    cypher: `[${items}, ${total}, ${pageSize(site)}]`,
    write: writeConnection(type.name, fields, (page) => parts.map((part) => part.valueOf(page))),
    isOne: false,
  }
}

/** The parameter for `first`. @throws GraphQLError BAD_USER_INPUT outside of 0 to 500, when the values are taken. */
export function pageSize(site: Site): string {
  return site.planning.parameters.add(site.field, site.node, 'first', (args) => {
    const first = Number(args['first'])
    if (Number.isInteger(first) && first >= 0 && first <= MOST_PER_PAGE) return first
    throw badInput(`A page has 0 to ${MOST_PER_PAGE} items, not ${String(args['first'])}`, site.node, 'first')
  })
}

/** One selected field of the connection: what it needs of the statement and how its value comes from a page. */
interface Part {
  readonly name: string
  readonly needsItems: boolean
  readonly needsTotal: boolean
  readonly valueOf: (page: Page) => unknown
  readonly complete: Complete
}

function planPart(
  site: Site,
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
  item: Slots,
  order: string,
): Part {
  const field = type.getFields()[nodes[0]?.name.value ?? '']
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
      const { slot, write } = planItem(site, nodes, item)
      return {
        ...constant,
        needsItems: true,
        valueOf: (page) => page.items.map((row) => asRow(row)[slot]),
        complete: completeAs(field.type, write, nodes, label),
      }
    }
    case 'edges':
      return { ...constant, needsItems: true, ...planEdges(site, nodes, item, order, field.type, label) }
    case 'pageInfo': {
      const hasPreviousPage = isGiven(site.args['after'])
      return {
        ...constant,
        needsItems: true,
        valueOf: (page) => pageInfoRow(page, hasPreviousPage, order),
        complete: completeAs(field.type, planPageInfo(site, nodes, field.type), nodes, label),
      }
    }
    default:
      throw new Error(`The field ${label} is not known to the planner.`)
  }
}

/** The selection of a node beneath `nodes` or `edges { node }`, as one more element of each item. */
function planItem(site: Site, nodes: readonly FieldNode[], item: Slots): { slot: number; write: Complete } {
  const connection = getNamedType(site.field.type)
  if (!isObjectType(connection)) throw new Error(`${String(connection)} is no connection`)
  const { cypher, write } = planObject(site.planning, nodeTypeOfConnection(connection), nodes, scopeBeneath(site))
  return { slot: item.add(cypher), write }
}

function planEdges(
  site: Site,
  nodes: readonly FieldNode[],
  item: Slots,
  order: string,
  type: SchemaType,
  label: string,
): Pick<Part, 'valueOf' | 'complete'> {
  const edge = getNamedType(type)
  if (!isObjectType(edge)) throw new Error(`${label} is no list of edges`)
  const parts = [...collectFieldsOf(site, edge, nodes)].map(([name, fieldNodes]) => {
    const field = edge.getFields()[fieldNodes[0]?.name.value ?? '']
    if (!field) return { name, valueOf: () => null, complete: (): string => JSON.stringify(edge.name) }
    if (field.name === 'cursor') {
      const complete = completeAs(field.type, null, fieldNodes, `${edge.name}.cursor`)
      return { name, valueOf: (row: unknown) => cursorOf(row, order), complete }
    }
    const { slot, write } = planItem(site, fieldNodes, item)
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

function planPageInfo(site: Site, nodes: readonly FieldNode[], type: SchemaType): Complete {
  const pageInfo = getNamedType(type)
  if (!isObjectType(pageInfo)) throw new Error(`${String(type)} is no object`)
  const fields = [...collectFieldsOf(site, pageInfo, nodes)].map(([name, fieldNodes]): WrittenField => {
    const field = pageInfo.getFields()[fieldNodes[0]?.name.value ?? '']
    if (!field) return { name, slot: null, complete: () => JSON.stringify(pageInfo.name) }
    const complete = completeAs(field.type, null, fieldNodes, `${pageInfo.name}.${field.name}`)
    return { name, slot: PAGE_INFO.indexOf(field.name), complete }
  })
  return writeFields(pageInfo.name, fields)
}

function collectItems(
  site: Site,
  meaning: Traversal,
  clauses: readonly string[],
  keys: readonly SortKey[],
  order: string,
  item: string,
): string {
  const { variable } = site
  const after = isGiven(site.args['after']) ? afterKeys(keys, cursorParameters(site, keys.length, order)) : null
  const distinct = isUnique(meaning, clauses) ? '' : 'DISTINCT '
  const sorted = keys.map((key) => `${key.cypher} ${key.direction}`).join(', ')
  return `COLLECT {
${clauses.join('\n')}
WITH ${distinct}${variable}
${after === null ? '' : `WHERE ${after}\nWITH ${variable}\n`}ORDER BY ${sorted}
LIMIT ${pageSize(site)} + 1
RETURN ${item}
}`
}

function countOf(site: Site, meaning: Traversal, clauses: readonly string[]): string {
  const distinct = isUnique(meaning, clauses) ? '' : 'DISTINCT '
  return `COUNT {\n${clauses.join('\n')}\nRETURN ${distinct}${site.variable}\n}`
}

/** A pattern that a filter adds can find one node several times. */
function isUnique(meaning: Traversal, clauses: readonly string[]): boolean {
  return meaning.unique === true && clauses.filter((clause) => clause.startsWith('MATCH')).length <= 1
}

/** One parameter for each key of the cursor. @throws GraphQLError BAD_USER_INPUT when it is not a cursor of this list. */
function cursorParameters(site: Site, count: number, order: string): string[] {
  return Array.from({ length: count }, (_, index) =>
    site.planning.parameters.add(site.field, site.node, `after.${index}`, (args) => {
      const keys = decodeCursor(String(args['after']), order, count)
      if (keys) return keys[index]
      throw badInput('This is not a cursor of this list in this order: take one from pageInfo or edges', site.node, 'after')
    }),
  )
}

function keysOf(site: Site, meaning: Traversal, nodeType: NodeType): SortKey[] {
  const argument = site.field.args.find(({ name }) => name === 'orderBy')
  const keys = sortKeys(site.args['orderBy'], argument?.type, nodeType, meaning.order ?? [], site.node)
  return keys.map((key) => ({ ...key, cypher: render(key.cypher, namesAt(site)) }))
}

function collectFieldsOf(
  site: Site,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const { schema, fragments, variables } = site.planning
  return collectSubfields(schema, fragments, variables, type, [...nodes])
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

type SchemaType = Parameters<typeof getNamedType>[0] & Parameters<typeof completeAs>[0]
