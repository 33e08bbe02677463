import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql'
import type { Reached } from './meaning'
import { at, isGiven, type Path } from './path'
import type { Site } from './planning'
import { isReferenceType, namesThing, referenceOf } from './where'

/**
 * The list of what a field's arguments call for that is not there, each as it is written: an expression. What a filter leaves out by
 * `not` is no reason for anything, and not among it.
 */
export function unknownAt(site: Site, meaning: Pick<Reached, 'things'>): string {
  const asked = namedAt(site, meaning).map((path) => {
    const { ids } = referenceOf(site, path)
    const called = site.planning.parameters.add(site.field, site.node, `${path.join('.')}~called`, (args) =>
      calledAt(args, path),
    )
    return `CASE WHEN size(${ids}) = 0 THEN ${called} END`
  })
  return asked.length === 0 ? '[]' : `[unknown IN [${asked.join(', ')}] WHERE unknown IS NOT NULL]`
}

/** Where the arguments name things of the graph. */
function namedAt({ field, args }: Site, { things = [] }: Pick<Reached, 'things'>): Path[] {
  return field.args.flatMap(({ name, type }) =>
    things.includes(name) && isGiven(args[name]) ? [[name]] : namedWithin(type, args, [name]),
  )
}

function namedWithin(declared: GraphQLInputType, args: Site['args'], path: Path): Path[] {
  const type = getNullableType(declared)
  const value = at(args, path)
  if (!isGiven(value)) return []
  if (isReferenceType(type)) return [path]
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : []
    return items.flatMap((_, index) => namedWithin(type.ofType, args, [...path, index]))
  }
  const object = getNamedType(type)
  if (!isInputObjectType(object)) return []
  return Object.values(object.getFields())
    .filter(({ name }) => name !== 'not' && name !== 'none')
    .flatMap((input) => {
      const inner = [...path, input.name]
      return namesThing(input) && isGiven(at(args, inner)) ? [inner] : namedWithin(input.type, args, inner)
    })
}

/** An id or a name, as it is written. */
function calledAt(args: Site['args'], path: Path): string | null {
  const value = at(args, path)
  const found = typeof value === 'string' ? value : (at(value, ['id']) ?? at(value, ['name']))
  return typeof found === 'string' ? found : null
}
