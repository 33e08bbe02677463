import { getNamedType, isLeafType } from 'graphql'
import type { Expression, SortKey } from './meaning'
import type { SchemaField } from './parameters'
import type { Scope } from './planning'

/** Whether a field is a scalar, an enum, or a list of them. */
export function isLeafField(field: SchemaField): boolean {
  return isLeafType(getNamedType(field.type))
}

/** What a leaf stands for where it is read: what its decorator says, else the property of its name. */
export function expressionOf(field: SchemaField, { day }: Pick<Scope, 'day'>): Expression {
  const { meaning } = field.extensions
  if (meaning === undefined) return { kind: 'expression', cypher: `this.${field.name}` }
  if (meaning.kind !== 'expression') throw new Error(`"${field.name}" is no leaf`)
  const { onDay, ...always } = meaning
  if (onDay === undefined || day === null) return always
  const { compare: _, ...own } = onDay
  return { ...always, ...own }
}

/** By what a leaf is compared where it is read: its expression, or what it says stands for it. */
export function comparableOf(field: SchemaField, scope: Pick<Scope, 'day'>): Expression {
  const expression = expressionOf(field, scope)
  const { meaning } = field.extensions
  const compare = meaning?.kind === 'expression' && scope.day !== null ? meaning.onDay?.compare : undefined
  return compare === undefined ? expression : { ...expression, cypher: compare }
}

/** A sort key where its list is read. */
export function sortKeyOn(key: SortKey, { day }: Pick<Scope, 'day'>): SortKey {
  const { onDay, ...always } = key
  return onDay === undefined || day === null ? always : { ...always, cypher: onDay }
}
