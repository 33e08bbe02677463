import type { FieldNode, GraphQLObjectType } from 'graphql'
import { badInput } from './badInput'
import { collectFieldsOf, planConnectionField } from './connectionFields'
import { decodeCursor, orderName } from './cursor'
import { render } from './fragment'
import { afterKeys } from './keyset'
import { isGiven } from './path'
import type { SortKey, Traversal } from './meaning'
import { nodeTypeOfConnection, type NodeType } from './nodeType'
import { sortKeys } from './order'
import type { Site } from './planning'
import { Slots } from './slots'
import { namesAt } from './traversal'
import type { Complete } from './write/complete'
import { writeConnection } from './write/connection'
import type { WrittenField } from './write/object'

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
  const named = keysOf(site, meaning, nodeType)
  // In terms of `node`, so that a cursor is good wherever in an operation its list stands.
  const order = orderName(named.map((key) => `${key.cypher} ${key.direction}`))
  const keys = named.map((key) => ({ ...key, cypher: render(key.cypher, namesAt(site)) }))
  const item = new Slots()
  item.add(`[${keys.map((key) => key.cypher).join(', ')}]`)
  const parts = [...selected].map(([name, fieldNodes]) =>
    planConnectionField(site, type, name, fieldNodes, item, order),
  )
  const items = parts.some((part) => part.needsItems)
    ? collectItems(site, meaning, clauses, keys, order, item.list())
    : '[]'
  const total = parts.some((part) => part.needsTotal) ? countOf(site, meaning, clauses) : 'null'
  const fields = parts.map((part, index): WrittenField => ({
    name: part.name,
    slot: index,
    complete: part.complete,
  }))
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

function collectItems(
  site: Site,
  meaning: Traversal,
  clauses: readonly string[],
  keys: readonly SortKey[],
  order: string,
  item: string,
): string {
  const { variable } = site
  const after = isGiven(site.args['after'])
    ? afterKeys(keys, cursorParameters(site, keys.length, order))
    : null
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
      throw badInput(
        'This is not a cursor of this list in this order: take one from pageInfo or edges',
        site.node,
        'after',
      )
    }),
  )
}

function keysOf(site: Site, meaning: Traversal, nodeType: NodeType): readonly SortKey[] {
  const argument = site.field.args.find(({ name }) => name === 'orderBy')
  return sortKeys(site.args['orderBy'], argument?.type, nodeType, meaning.order ?? [], site.node)
}
