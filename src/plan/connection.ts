import type { FieldNode, GraphQLObjectType } from 'graphql'
import { badInput } from './badInput'
import { collectRows } from './calls'
import { planConnectionField, type List } from './connectionFields'
import { emptinessOf } from './emptiness'
import { decodeCursor, orderName } from './cursor'
import { render } from './fragment'
import { afterKeys } from './keyset'
import { isGiven } from './path'
import type { SortKey, Traversal } from './meaning'
import { nodeTypeOfConnection, type NodeType } from './nodeType'
import { reversed, sortKeys } from './order'
import { pageSize } from './pageSize'
import { scopeBeneath, selectedFields, type Site } from './planning'
import { Slots } from './slots'
import { isUniqueReach, namesAt, type Bound } from './traversal'
import type { Complete } from './write/complete'
import { writeConnection, type Sides } from './write/connection'
import type { WrittenField } from './write/object'

/**
 * Plans a Relay connection as `[items, totalCount, size, …]`. Rows are sorted and cut before anything beneath them is read, one more
 * than asked for where `pageInfo` says whether there are more; `totalCount` is counted only when selected.
 */
export function planConnection(
  site: Site,
  meaning: Traversal,
  { clauses, constants }: Bound,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): { cypher: string; write: Complete; isOne: false } {
  const nodeType = nodeTypeOfConnection(type)
  const named = keysOf(site, meaning, nodeType)
  // In terms of `node`, so that a cursor is good wherever in an operation its list stands.
  const order = orderName(named.map((key) => `${key.cypher} ${key.direction}`))
  const keys = named.map((key) => ({ ...key, cypher: render(key.cypher, namesAt(site)) }))
  const item = new Slots()
  const more = new Slots()
  const size = pageSize(site)
  const scope = scopeBeneath(site, { page: size })
  const distinct = isUnique(site, meaning, clauses) ? '' : 'DISTINCT '
  const things = `${clauses.join('\n')}\nWITH ${distinct}${site.variable}`
  const list: List = {
    ...{ site, scope, item, more, order, things },
    emptiness: () => emptinessOf(site, meaning, clauses),
    cursorSlot: () => item.add(`[${keys.map((key) => key.cypher).join(', ')}]`),
  }
  const parts = selectedFields(site.planning, type, nodes).map((selected) =>
    planConnectionField(list, type, selected),
  )
  const limit = parts.some((part) => part.needsToKnowOfMore) ? `${size} + 1` : size
  const [needsItems, needsTotal] = [
    parts.some((part) => part.needsItems),
    parts.some((part) => part.needsTotal),
  ]
  const all = needsItems && needsTotal && isReadWhole(site, keys) ? collectAll(list) : null
  const read =
    all === null ? list : { ...list, things: `UNWIND ${all} AS ${site.variable}\nWITH ${site.variable}` }
  const items = needsItems ? collectItems(read, keys, all === null ? constants : [], limit) : '[]'
  const total = !needsTotal ? 'null' : all === null ? countOf(site, meaning, clauses) : `size(${all})`
  const fields = parts.map((part, index): WrittenField => ({
    name: part.name,
    slot: index,
    complete: part.complete,
  }))
  return {
    cypher: `[${[items, total, size, ...more.all()].join(', ')}]`,
    write: writeConnection(type.name, fields, sidesOf(site), (page) =>
      parts.map((part) => part.valueOf(page)),
    ),
    isOne: false,
  }
}

/** Which way the page is read, and on which side of it a cursor says that there is more. */
function sidesOf({ args }: Site): Sides {
  return {
    isBackward: isGiven(args['last']),
    isAfter: isGiven(args['after']),
    isBefore: isGiven(args['before']),
  }
}

function collectItems(
  { site, scope, item, order, things }: List,
  keys: readonly SortKey[],
  constants: readonly string[],
  limit: string,
): string {
  const { variable } = site
  const { isBackward, isAfter, isBefore } = sidesOf(site)
  const between = [
    ...(isAfter ? [afterKeys(keys, cursorParameters(site, 'after', keys, order))] : []),
    ...(isBefore ? [afterKeys(reversed(keys), cursorParameters(site, 'before', keys, order))] : []),
  ]
  const way = isBackward ? reversed(keys) : keys
  // What is the same for all changes no order, but lets an index that begins with it give the rows in order.
  const same = constants.map((cypher) => ({ cypher, direction: way[0]?.direction ?? 'ASC' }))
  const sorted = [...same, ...way].map((key) => `${key.cypher} ${key.direction}`).join(', ')
  const lines = [
    things,
    ...(between.length === 0 ? [] : [`WHERE ${between.join(' AND ')}`, `WITH ${variable}`]),
    `ORDER BY ${sorted}`,
    `LIMIT ${limit}`,
  ]
  return collectRows(site.scope.calls, lines, scope.calls, item.list())
}

/**
 * Whether a page of the list takes reading all of it: no index gives what is reached from something in an order, nor what is sorted by
 * more than a property. A list of everything is not held in memory for that: it is sorted as it comes, and counted.
 */
function isReadWhole({ scope, args }: Site, [first]: readonly SortKey[]): boolean {
  if (scope.variable !== null) return true
  return isGiven(args['where']) && first !== undefined && !IS_PROPERTY.test(first.cypher)
}

const IS_PROPERTY = /^\w+\.\w+$/

/** The variable of a list of all its things, read once for the page and for the count. */
function collectAll({ site, things }: List): string {
  return site.scope.calls.add([things], `collect(${site.variable})`)
}

function countOf(site: Site, meaning: Traversal, clauses: readonly string[]): string {
  const distinct = isUnique(site, meaning, clauses) ? '' : 'DISTINCT '
  return `COUNT {\n${clauses.join('\n')}\nRETURN ${distinct}${site.variable}\n}`
}

/** A pattern that a filter adds can find one node several times. */
function isUnique(site: Site, meaning: Traversal, clauses: readonly string[]): boolean {
  return (
    isUniqueReach(meaning, site.args) && clauses.filter((clause) => clause.startsWith('MATCH')).length <= 1
  )
}

/** One parameter for each key of the cursor. @throws GraphQLError BAD_USER_INPUT when it is not a cursor of this list. */
function cursorParameters(
  site: Site,
  argument: 'after' | 'before',
  keys: readonly SortKey[],
  order: string,
): string[] {
  const kinds = keys.map(({ kind }) => kind ?? 'string')
  return keys.map((_, index) =>
    site.planning.parameters.add(site.field, site.node, `${argument}.${index}`, (args) => {
      const found = decodeCursor(String(args[argument]), order, kinds)
      if (found) return found[index]
      throw badInput(
        'This is not a cursor of this list in this order: take one from pageInfo or edges',
        site.node,
        [argument],
      )
    }),
  )
}

function keysOf(site: Site, meaning: Traversal, nodeType: NodeType): readonly SortKey[] {
  const argument = site.field.args.find(({ name }) => name === 'orderBy')
  return sortKeys(site.args['orderBy'], argument?.type, nodeType, meaning.order ?? [], site.node, site.scope)
}
