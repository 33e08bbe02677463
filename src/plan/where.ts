import {
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql'
import { badInput } from './badInput'
import { AS_OF, render, renderFor } from './fragment'
import { comparableOf } from './leaf'
import type { Arguments, Expression, Filter } from './meaning'
import type { NodeType } from './nodeType'
import { FOLDING, operatorPredicate } from './operators'
import { at, isGiven, type Path } from './path'
import type { Site } from './planning'
import { reachedPredicate } from './reached'
import type { EntityReference, Lookup, Resolved } from './references'

/** What a filter comes to: patterns to match beside the field's own, a predicate, and the names it looked up. */
export interface Conditions {
  readonly patterns: string[]
  readonly predicates: string[]
  readonly lookups: Lookup[]
  /** What all that meets it has the same of, as expressions. */
  readonly constants: string[]
}

/**
 * A `where` argument as Cypher on the site's variable. Null is "not matched" (`NOT coalesce(…, false)`); `{}` holds for everything,
 * `or: []` for nothing, `eq: null` means "has none", any other operator given null is left out.
 */
export function conditionsOf(
  site: Site,
  type: GraphQLInputObjectType,
  path: Path,
  nodeType: NodeType,
): Conditions {
  const conditions: Conditions = { patterns: [], predicates: [], lookups: [], constants: [] }
  const predicate = predicateOf({ site, variable: site.variable, nodeType, conditions }, type, path, true)
  if (predicate !== null) conditions.predicates.push(predicate)
  return conditions
}

/** A filter that a field's own argument stands for. */
export function conditionOfArgument(site: Site, filter: Filter, path: Path): Conditions {
  const conditions: Conditions = { patterns: [], predicates: [], lookups: [], constants: [] }
  const argument = site.field.args.find(({ name }) => name === path[0])
  const isReference = filter.isThing === true || (argument !== undefined && isReferenceType(argument.type))
  const own = String(site.scope.depth)
  conditions.predicates.push(
    applied({ site, variable: site.variable, conditions }, filter, path, isReference, true, own),
  )
  return conditions
}

/** What is being filtered: the things that `variable` stands for, of this type. */
export interface Filtered {
  readonly site: Site
  readonly variable: string
  readonly nodeType: NodeType
  readonly conditions: Conditions
}

/** Null where nothing is demanded. `isAnchor`: the whole list must meet it, so that its pattern may lead the search. */
function predicateOf(
  context: Filtered,
  type: GraphQLInputObjectType,
  path: Path,
  isAnchor: boolean,
): string | null {
  const value = at(context.site.args, path)
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const given = at(value, [field.name])
    if (given === undefined) return []
    return fieldPredicate(context, type, field, [...path, field.name], given, isAnchor) ?? []
  })
  return parts.length === 0 ? null : conjunction(parts)
}

function fieldPredicate(
  context: Filtered,
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  path: Path,
  given: unknown,
  isAnchor: boolean,
): string | null {
  if (field.name === 'and' || field.name === 'or')
    return several(context, type, field.name, path, given, isAnchor)
  if (given === null) return null
  if (field.name === 'not') {
    const inner = predicateOf(context, type, path, false)
    return `NOT coalesce(${inner ?? 'true'}, false)`
  }
  const { filter } = field.extensions
  const own = `${context.site.scope.depth}_${path.join('_')}`
  if (filter) return applied(context, filter, path, namesThing(field), isAnchor, own)
  const target = context.nodeType.getFields()[field.name]
  if (target?.extensions.meaning?.kind === 'traversal') {
    return reachedPredicate(context, target, field, path, given, predicateOf)
  }
  return scalarPredicate(context, field, path, given, isAnchor)
}

function several(
  context: Filtered,
  type: GraphQLInputObjectType,
  word: 'and' | 'or',
  path: Path,
  given: unknown,
  isAnchor: boolean,
): string | null {
  if (!Array.isArray(given)) return null
  const parts = given.map(
    (_, index) => predicateOf(context, type, [...path, index], isAnchor && word === 'and') ?? 'true',
  )
  if (word === 'and') return parts.length === 0 ? null : conjunction(parts)
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`
}

/**
 * A filter fragment in place: `$value` is what the argument holds, for what names a thing its ids. Own variables end in
 * `suffix`: an argument's filter shares those of its field's clauses, one within `where` has them to itself.
 */
function applied(
  { site, variable, conditions }: Omit<Filtered, 'nodeType'>,
  filter: Filter,
  path: Path,
  isReference: boolean,
  isAnchor: boolean,
  suffix: string,
): string {
  const name = path.join('.')
  const { day } = site.scope
  const parameter = (word: string): string => {
    if (word === AS_OF && day !== null) return day
    const { parameters } = site.planning
    if (!isReference) {
      return parameters.add(site.field, site.node, name, (args) => {
        const value = at(args, path)
        const fault = filter.fault?.(value) ?? null
        if (fault === null) return value
        throw badInput(fault, site.node, path)
      })
    }
    const resolved = referenceOf(site, path)
    if (resolved.lookup !== null) conditions.lookups.push(resolved.lookup)
    return resolved.ids
  }
  const names = {
    this: site.scope.variable ?? 'null',
    parent: site.scope.parent ?? 'null',
    node: variable,
    suffix,
    parameter,
  }
  const where = render(conditionIn(day, filter), names)
  if (filter.pattern === undefined) return where
  const pattern = render(filter.pattern, names)
  if (!isAnchor) return `EXISTS { MATCH ${pattern} WHERE ${where} }`
  conditions.patterns.push(`MATCH ${pattern}`)
  return where
}

/** What a filter demands where it is read. */
export function conditionIn(day: string | null, { where, onDay }: Filter): string {
  return onDay === undefined || day === null ? where : onDay
}

/** The thing that the arguments name at this path: an entity by reference, or anything by its id alone. */
export function referenceOf(site: Site, path: Path): Resolved {
  const { parameters, references } = site.planning
  return references.add(
    parameters,
    site.field,
    site.node,
    path,
    (args) => referenceAt(args, path),
    referenceAt(site.args, path),
  )
}

function scalarPredicate(
  context: Filtered,
  field: GraphQLInputField,
  path: Path,
  given: unknown,
  isAnchor: boolean,
): string | null {
  const target = context.nodeType.getFields()[field.name]
  const { scope } = context.site
  const expression: Expression = target
    ? comparableOf(target, scope)
    : { kind: 'expression', cypher: `this.${field.name}` }
  const asNode = (cypher: string): string =>
    renderFor(cypher, context.variable, scope.day, `${scope.depth}_${path.join('_')}`)
  const operators = Object.entries(given ?? {}).flatMap(([operator, operand]) => {
    const folds = expression.folded !== undefined && FOLDING.has(operator)
    const subject = asNode(folds ? (expression.folded ?? '') : expression.cypher)
    if (isAnchor && operator === 'eq' && isGiven(operand)) context.conditions.constants.push(subject)
    return operatorPredicate(context.site, operator, subject, [...path, operator], operand, folds) ?? []
  })
  return operators.length === 0 ? null : conjunction(operators)
}

function conjunction(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? 'true') : `(${parts.join(' AND ')})`
}

/** Whether what an input field holds names a thing of the graph. */
export function namesThing({ type, extensions }: GraphQLInputField): boolean {
  return extensions.filter?.isThing === true || isReferenceType(type)
}

export function isReferenceType(type: GraphQLInputField['type']): boolean {
  const named = getNullableType(type)
  return isInputObjectType(named) && named.extensions.reference === true
}

export function isListOfReferences(type: GraphQLInputField['type']): boolean {
  const list = getNullableType(type)
  return isListType(list) && isReferenceType(list.ofType)
}

function referenceAt(args: Arguments, path: Path): EntityReference {
  const value = at(args, path)
  if (typeof value === 'string') return { id: value, name: null }
  const text = (key: string): string | null => {
    const found = at(value, [key])
    return typeof found === 'string' ? found : null
  }
  return { id: text('id'), name: text('name') }
}
