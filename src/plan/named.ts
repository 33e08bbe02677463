import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  type FieldNode,
  type GraphQLInputType,
} from 'graphql'
import { inputAt } from './badInput'
import type { Reached } from './meaning'
import { at, isGiven, printedPath, type Path } from './path'
import type { Site } from './planning'
import { isReferenceType, namesThing, referenceOf } from './where'
import { asRow } from './write/object'

/** What a field's arguments call for that is not there. */
export interface Unknown {
  /** An expression: a list of rows. */
  readonly cypher: string
  /** The ids and names as they are written, of such a list. */
  readonly called: (found: unknown) => string[]
  /** @throws GraphQLError NOT_FOUND when the list holds anything: its extensions say where each stands. */
  readonly refuse: (found: unknown) => void
}

/** What a filter leaves out by `not` is no reason for anything, and not among it. */
export function unknownAt(site: Site, meaning: Pick<Reached, 'things'>): Unknown {
  const named = namedAt(site, meaning)
  const paths = named.map((path) => [...path, ...wordAt(site, path)])
  const asked = named.map((path, place) => {
    const { ids } = referenceOf(site, path)
    const called = site.planning.parameters.add(site.field, site.node, `${path.join('.')}~called`, (args) =>
      calledAt(args, path),
    )
    return `CASE WHEN size(${ids}) = 0 THEN [${place}, ${called}] END`
  })
  return {
    cypher: asked.length === 0 ? '[]' : `[unknown IN [${asked.join(', ')}] WHERE unknown IS NOT NULL]`,
    called: (found) => asRow(found).map((row) => String(asRow(row)[1])),
    refuse(found) {
      const unknown = asRow(found).map((row) => {
        const [place, called] = asRow(row)
        return { path: paths[Number(place)] ?? [], called: String(called) }
      })
      if (unknown.length > 0) throw notFound(site.node, unknown)
    },
  }
}

function notFound(
  node: FieldNode,
  unknown: readonly { readonly path: Path; readonly called: string }[],
): GraphQLError {
  const sentences = unknown.map(({ path, called }) => {
    const { field, input } = inputAt(node, path)
    return `There is nothing with the ${wordOf(path)} "${called}" (argument "${input}" of "${field}")`
  })
  const [first = []] = unknown.map(({ path }) => path)
  return new GraphQLError(sentences.join('. '), {
    nodes: node,
    extensions: {
      code: 'NOT_FOUND',
      ...inputAt(node, first),
      unknown: unknown.map(({ path, called }) => ({ input: printedPath(path), called })),
    },
  })
}

function wordOf(path: Path): 'id' | 'name' {
  return path.at(-1) === 'name' ? 'name' : 'id'
}

/** By what a reference is given; nothing of an id that stands by itself. */
function wordAt({ args }: Site, path: Path): ('id' | 'name')[] {
  const value = at(args, path)
  if (typeof value === 'string') return []
  return [isGiven(at(value, ['id'])) ? 'id' : 'name']
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
