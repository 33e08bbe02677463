import { getNamedType, isInputObjectType } from 'graphql'
import { badInput } from './badInput'
import { AS_OF, render, textOf, type Names } from './fragment'
import { filterOf } from './given'
import type { Arguments, Reached, Traversal } from './meaning'
import type { Site } from './planning'
import { nodeTypeOf, type NodeType } from './nodeType'
import { isGiven, type Path } from './path'
import type { Lookup } from './references'
import { seenOnDay } from './seenOnDay'
import {
  conditionOfArgument,
  conditionsOf,
  isListOfReferences,
  isReferenceType,
  referenceOf,
  type Conditions,
} from './where'

/** What binds a traversal's variable under all conditions. */
export interface Bound {
  readonly clauses: readonly string[]
  /** The names that they looked up. */
  readonly lookups: readonly Lookup[]
  /** What everything bound has the same of. */
  readonly constants: readonly string[]
}

export function clausesOf(site: Site, meaning: Reached, filtered: NodeType | null = null): Bound {
  checkLiterals(site, meaning)
  const own: Lookup[] = []
  const names = namesAt(site, meaning, (lookup) => own.push(lookup))
  const self =
    meaning.reference === undefined ? null : conditionOfSelf(site, render(meaning.reference, names))
  const match = textOf(meaning.match, site.args, site.scope.day !== null)
  const conditions = [
    ...(self ? [self] : []),
    ...argumentConditions(site, meaning),
    ...whereConditions(site, filtered),
  ]
  const predicates = [
    ...[
      ...(meaning.where === undefined ? [] : [meaning.where]),
      ...seenOnDay(site.scope, meaning, filtered ?? site.field.type),
    ].map((own) => render(own, names)),
    ...conditions.flatMap((condition) => condition.predicates),
  ]
  const bound = render(match, names)
  return {
    clauses: [
      bound,
      ...conditions.flatMap((condition) => condition.patterns),
      ...(predicates.length > 0 ? [`WHERE ${predicates.join(' AND ')}`] : []),
    ],
    lookups: [...own, ...conditions.flatMap((condition) => condition.lookups)],
    constants: conditions.flatMap((condition) => condition.constants),
  }
}

/** @throws GraphQLError BAD_USER_INPUT when a number that becomes part of the text is out of its range. */
function checkLiterals({ args, node }: Site, meaning: Reached): void {
  for (const [argument, [least, greatest]] of Object.entries(meaning.literals ?? {})) {
    const value = Number(args[argument])
    if (Number.isInteger(value) && value >= least && value <= greatest) continue
    throw badInput(`Give ${least} to ${greatest}, not ${String(args[argument])}`, node, [argument], {
      least,
      greatest,
    })
  }
}

/**
 * The words of a fragment at this site; `$name` is an argument of the field (of what names a thing, its ids; of several, a list of
 * such lists) or a derived parameter. `onLookup` hears of the names that must be looked up.
 */
export function namesAt(
  site: Site,
  { parameters: derived = {}, things = [] }: Pick<Reached, 'parameters' | 'things'> = {},
  onLookup?: (lookup: Lookup) => void,
): Names {
  return {
    this: site.scope.variable ?? 'null',
    node: site.variable,
    parent: site.scope.parent ?? 'null',
    suffix: String(site.scope.depth),
    parameter(name) {
      if (name === AS_OF) return site.scope.day ?? 'null'
      const compute = derived[name]
      const { parameters } = site.planning
      if (compute) return parameters.add(site.field, site.node, `~${name}`, compute)
      const argument = site.field.args.find((declared) => declared.name === name)
      const idsAt = (path: Path): string => {
        const { ids, lookup } = referenceOf(site, path)
        if (lookup !== null) onLookup?.(lookup)
        return ids
      }
      if (
        argument &&
        (isReferenceType(argument.type) || (things.includes(name) && isGiven(site.args[name])))
      ) {
        return idsAt([name])
      }
      if (argument && isListOfReferences(argument.type)) {
        const given: unknown = site.args[name]
        const each = Array.isArray(given) ? given.map((_, index) => idsAt([name, index])) : []
        return `[${each.join(', ')}]`
      }
      return parameters.add(site.field, site.node, name, (args) => args[name])
    },
  }
}

/** Whether the clauses of a traversal bind each thing once. */
export function isUniqueReach({ unique }: Traversal, args: Arguments): boolean {
  return typeof unique === 'function' ? unique(args) : unique === true
}

/** The conditions that arguments stand for by the traversal's `given`. */
function argumentConditions(site: Site, meaning: Reached): Conditions[] {
  return Object.entries(meaning.given ?? {}).flatMap(([argument, given]) => {
    const filter = filterOf(given, site.args[argument])
    return filter ? [conditionOfArgument(site, filter, [argument])] : []
  })
}

function whereConditions(site: Site, filtered: NodeType | null): Conditions[] {
  const argument = site.field.args.find(({ name }) => name === 'where')
  const type = argument && getNamedType(argument.type)
  if (!isInputObjectType(type) || !isGiven(site.args['where'])) return []
  return [conditionsOf(site, type, ['where'], filtered ?? nodeTypeOf(site.field.type))]
}

/** The entity meant by the arguments `id` and `name`. */
function conditionOfSelf(site: Site, variable: string): Conditions {
  const { parameters, references } = site.planning
  const { id } = site.args
  if (typeof id === 'string' && !isGiven(site.args['name'])) {
    const own = parameters.add(site.field, site.node, 'id', (args) => args['id'])
    return { patterns: [], predicates: [`${variable}.id = ${own}`], lookups: [], constants: [] }
  }
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const { ids, lookup } = references.add(
    parameters,
    site.field,
    site.node,
    [],
    (args) => ({ id: text(args['id']), name: text(args['name']) }),
    { id: text(site.args['id']), name: text(site.args['name']) },
  )
  return {
    patterns: [],
    predicates: [`${variable}.id IN ${ids}`],
    lookups: lookup === null ? [] : [lookup],
    constants: [],
  }
}
