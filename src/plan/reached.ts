import { getNamedType, isInputObjectType, isListType, getNullableType } from 'graphql'
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql'
import { AS_OF, render, textOf, type Names } from './fragment'
import { filterOf } from './given'
import type { Arguments, Traversal } from './meaning'
import { isConnectionType, nodeTypeOf } from './nodeType'
import type { SchemaField } from './parameters'
import { isGiven, type Path } from './path'
import { seenOnDay } from './seenOnDay'
import { conditionIn, type Filtered } from './where'

/** How the rest of a `where` is planned, for the things that are reached. */
type Predicate = (
  filtered: Filtered,
  type: GraphQLInputObjectType,
  path: Path,
  isAnchor: boolean,
) => string | null

/**
 * A filter by what a field reaches, with the field's arguments at their defaults: for one thing a filter of its own, for several
 * `{ some, none, all, single }`, of which all that are given must hold.
 */
export function reachedPredicate(
  filtered: Filtered,
  field: SchemaField,
  input: GraphQLInputField,
  path: Path,
  given: unknown,
  predicateOf: Predicate,
): string | null {
  const type = getNamedType(input.type)
  if (!isInputObjectType(type)) throw new Error(`The filter "${input.name}" is no input object`)
  if (!isMany(field)) return exists(reach(filtered, field, type, path, predicateOf))
  const quantified = Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const where = getNamedType(inner)
    if (!isGiven(valueOf(given, name)) || !isInputObjectType(where)) return []
    return quantify(name, reach(filtered, field, where, [...path, name], predicateOf))
  })
  if (quantified.length === 0) return null
  return quantified.length === 1 ? (quantified[0] ?? null) : `(${quantified.join(' AND ')})`
}

/** What is reached, and what is asked of it. */
interface Reached {
  readonly match: string
  readonly variable: string
  /** What always holds for the field's things. */
  readonly own: readonly string[]
  /** Null where nothing is asked. */
  readonly asked: string | null
}

function quantify(name: string, reached: Reached): string {
  switch (name) {
    case 'some':
      return exists(reached)
    case 'none':
      return `NOT ${exists(reached)}`
    case 'all':
      return reached.asked === null
        ? 'true'
        : `NOT ${exists({ ...reached, asked: `NOT coalesce(${reached.asked}, false)` })}`
    case 'single':
      return `COUNT { ${clauses(reached)} RETURN DISTINCT ${reached.variable} } = 1`
    default:
      throw new Error(`No Cypher is known for "${name}" of a list`)
  }
}

function exists(reached: Reached): string {
  return `EXISTS { ${clauses(reached)} RETURN ${reached.variable} }`
}

function clauses({ match, own, asked }: Reached): string {
  const conditions = [...own, ...(asked === null ? [] : [asked])]
  return conditions.length === 0 ? match : `${match} WHERE ${conditions.join(' AND ')}`
}

function reach(
  filtered: Filtered,
  field: SchemaField,
  where: GraphQLInputObjectType,
  path: Path,
  predicateOf: Predicate,
): Reached {
  const { site } = filtered
  const { meaning } = field.extensions
  if (meaning?.kind !== 'traversal') throw new Error(`"${field.name}" reaches nothing`)
  const variable = `f${site.scope.depth}_${path.join('_')}`
  const args = defaultsOf(field)
  const names = namesOf(filtered, variable, path, meaning, args)
  const match = textOf(meaning.match, args, site.scope.day !== null)
  const ofArguments = Object.entries(meaning.given ?? {}).flatMap(([argument, given]) => {
    const filter = filterOf(given, args[argument])
    return filter === null ? [] : conditionIn(site.scope.day, filter)
  })
  const inner = { ...filtered, variable, nodeType: nodeTypeOf(field.type) }
  return {
    match: render(match, names).replaceAll('\n', ' '),
    variable,
    own: [
      ...(meaning.where === undefined ? [] : [meaning.where]),
      ...seenOnDay(site.scope, meaning, field.type),
      ...ofArguments,
    ].map((own) => render(own, names)),
    asked: predicateOf(inner, where, path, false),
  }
}

function namesOf(
  { site, variable: from }: Filtered,
  variable: string,
  path: Path,
  meaning: Traversal,
  args: Arguments,
): Names {
  return {
    this: from,
    node: variable,
    parent: 'null',
    suffix: `${site.scope.depth}_${path.join('_')}`,
    parameter(name) {
      if (name === AS_OF && site.scope.day !== null) return site.scope.day
      const derived = meaning.parameters?.[name]
      const key = `${path.join('.')}~${name}`
      return site.planning.parameters.add(site.field, site.node, key, () =>
        derived ? derived(args) : args[name],
      )
    },
  }
}

function defaultsOf(field: SchemaField): Arguments {
  return Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]))
}

function isMany({ type }: SchemaField): boolean {
  return isListType(getNullableType(type)) || isConnectionType(type)
}

function valueOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined
}
