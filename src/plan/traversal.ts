import { getNamedType, isInputObjectType } from 'graphql'
import { render, type Names } from './fragment'
import { filterOf } from './given'
import type { Derived, Traversal } from './meaning'
import type { Site } from './planning'
import { nodeTypeOf } from './nodeType'
import { isGiven } from './path'
import { conditionOfArgument, conditionsOf, type Conditions } from './where'

/** The clauses that bind a traversal's variable under all conditions, and the names that they looked up. */
export function clausesOf(site: Site, meaning: Traversal): { clauses: string[]; lookups: number[] } {
  const self = meaning.reference ? conditionOfSelf(site) : null
  const names = namesAt(site, meaning.parameters)
  const match = typeof meaning.match === 'string' ? meaning.match : meaning.match(site.args)
  const conditions = [...(self ? [self] : []), ...argumentConditions(site, meaning), ...whereConditions(site)]
  const predicates = [
    ...(meaning.where === undefined ? [] : [render(meaning.where, names)]),
    ...conditions.flatMap((condition) => condition.predicates),
  ]
  return {
    clauses: [
      render(match, names),
      ...conditions.flatMap((condition) => condition.patterns),
      ...(predicates.length > 0 ? [`WHERE ${predicates.join(' AND ')}`] : []),
    ],
    lookups: conditions.flatMap((condition) => condition.lookups),
  }
}

/** The words of a fragment at this site; `$name` is an argument of the field or a derived parameter. */
export function namesAt(site: Site, derived: Derived = {}): Names {
  return {
    this: site.scope.variable ?? 'null',
    node: site.variable,
    parent: site.scope.parent ?? 'null',
    suffix: String(site.scope.depth),
    parameter(name) {
      const compute = derived[name]
      const { parameters } = site.planning
      if (compute) return parameters.add(site.field, site.node, `~${name}`, compute)
      return parameters.add(site.field, site.node, name, (args) => args[name])
    },
  }
}

/** The conditions that arguments stand for by the traversal's `given`. */
function argumentConditions(site: Site, meaning: Traversal): Conditions[] {
  return Object.entries(meaning.given ?? {}).flatMap(([argument, given]) => {
    const filter = filterOf(given, site.args[argument])
    return filter ? [conditionOfArgument(site, filter, [argument])] : []
  })
}

function whereConditions(site: Site): Conditions[] {
  const argument = site.field.args.find(({ name }) => name === 'where')
  const type = argument && getNamedType(argument.type)
  if (!isInputObjectType(type) || !isGiven(site.args['where'])) return []
  return [conditionsOf(site, type, ['where'], nodeTypeOf(site.field.type))]
}

/** The entity meant by the arguments `id` and `name`. */
function conditionOfSelf(site: Site): Conditions {
  const { parameters, references } = site.planning
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const { ids, lookup } = references.add(
    parameters,
    site.field,
    site.node,
    'id or name',
    (args) => ({ id: text(args['id']), name: text(args['name']) }),
    { id: text(site.args['id']), name: text(site.args['name']) },
  )
  return {
    patterns: [],
    predicates: [`${site.variable}.id IN ${ids}`],
    lookups: lookup === null ? [] : [lookup],
  }
}
