import { getNamedType, isInputObjectType, type FieldNode, type GraphQLInputType } from 'graphql'
import { badInput } from './badInput'
import { comparableOf, sortKeyOn } from './leaf'
import type { Scope } from './planning'
import type { KeyKind, SortKey } from './meaning'
import type { NodeType } from './nodeType'

/**
 * The sort keys of a list, in terms of `node`: what the query asks for, else the field's own order; ties are broken by
 * id, so that the order is total.
 */
export function sortKeys(
  asked: unknown,
  inputType: GraphQLInputType | undefined,
  nodeType: NodeType,
  usual: readonly SortKey[],
  field: FieldNode,
  scope: Pick<Scope, 'day'>,
): readonly SortKey[] {
  const keys =
    Array.isArray(asked) && asked.length > 0
      ? asked.map((entry, index) => askedKey(entry, index, inputType, nodeType, field, scope))
      : usual.map((key) => sortKeyOn(key, scope))
  return withTieBreak(keys)
}

/** The order made total by the id. */
export function withTieBreak(keys: readonly SortKey[]): readonly SortKey[] {
  return keys.some((key) => key.cypher === 'node.id')
    ? keys
    : [...keys, { cypher: 'node.id', direction: 'ASC' }]
}

/** One entry of `orderBy`: `{ name: ASC }`, exactly one field with its direction. */
function askedKey(
  entry: unknown,
  index: number,
  inputType: GraphQLInputType | undefined,
  nodeType: NodeType,
  field: FieldNode,
  scope: Pick<Scope, 'day'>,
): SortKey {
  const type = inputType && getNamedType(inputType)
  const entries: [string, unknown][] = Object.entries(entry ?? {})
  const given = entries.filter(([, direction]) => direction !== null)
  const [first, ...more] = given
  if (!first || more.length > 0) {
    throw badInput(
      'Each entry of orderBy names exactly one field, as in { name: ASC }',
      field,
      ['orderBy', index],
      isInputObjectType(type) ? Object.keys(type.getFields()) : null,
    )
  }
  const [name, direction] = first
  const meaning = nodeType.getFields()[name]
  if (!meaning) throw new Error(`${nodeType.name} has no field "${name}" to order by`)
  return {
    cypher: comparableOf(meaning, scope).cypher.replace(/(?<![\w.:$])this\b/g, 'node'),
    direction: direction === 'DESC' ? 'DESC' : 'ASC',
    kind: KINDS[getNamedType(meaning.type).name] ?? 'string',
  }
}

const KINDS: Readonly<Record<string, KeyKind>> = { Int: 'number', Float: 'number', Boolean: 'boolean' }

/** The same order from the end to the beginning. */
export function reversed(keys: readonly SortKey[]): readonly SortKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }))
}
