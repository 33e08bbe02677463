import {
  GraphQLError,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql'
import { fold } from '../../../src/domain/fold'
import { allOf, GraphNode, standsFor, type Thing, type World } from '../world/world'

/** The entities that the arguments of one field mean. */
export interface Lookup {
  /** Whether a node is the entity of a reference `{ id }` or `{ name }`, or one that is judged the same. */
  isMeant(reference: unknown): (node: GraphNode) => boolean
  /** Whether a node is the thing of this id, or one that is judged the same. */
  isThing(id: unknown): (node: GraphNode) => boolean
  /** The same, and true of every node where nothing is asked for. */
  isAt(node: GraphNode, reference: unknown): boolean
}

export function lookupIn(world: World): Lookup {
  const isThing = (id: unknown) => {
    const thing = world.find(id, 'Entity', 'Event')
    const all: Thing[] = thing === null ? [] : allOf(world, thing)
    return (node: GraphNode): boolean => all.includes(node)
  }
  const isMeant = (reference: unknown) => {
    const { id, name } = partsOf(reference)
    if (id !== null) return isThing(id)
    const all = best(world, name ?? '').flatMap((entity) => allOf(world, entity))
    return (node: GraphNode): boolean => all.includes(node)
  }
  return {
    isMeant,
    isThing,
    isAt: (node, reference) => reference === null || reference === undefined || isMeant(reference)(node),
  }
}

/** @throws GraphQLError when a name among the arguments, however deep, belongs to several entities of equal rank. */
export function refuseAmbiguous(
  world: World,
  declared: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
  node: FieldNode | undefined,
): void {
  const isByName = declared.some(({ name }) => name === 'id') && declared.some(({ name }) => name === 'name')
  const own = isByName ? namesIn(args) : []
  // Those of the filter come last.
  const inOrder = [...declared].sort(
    (one, other) => Number(one.name === 'where') - Number(other.name === 'where'),
  )
  const given = inOrder.flatMap(({ name, type }) => referencesIn(type, args[name]))
  for (const name of [...own, ...given]) {
    const entities = best(world, name)
    if (entities.length < 2) continue
    const listed = entities.map(
      ({ properties: { id, name: called } }) => `${String(called)} (id "${String(id)}")`,
    )
    const called = entities[0] ? writtenName(world, entities[0], name) : name
    throw new GraphQLError(
      `The name "${called}" belongs to several entities: ${listed.join(', ')}. Give the id of the one you mean.`,
      { nodes: node ?? null },
    )
  }
}

/** What the arguments call for that is not there, but for what a filter leaves out by `not` or `none`. */
export function unknownIn(
  world: World,
  declared: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): string[] {
  const isThere = (reference: unknown): boolean =>
    world.all('Entity', 'Event').some(lookupIn(world).isMeant(reference))
  return declared.flatMap(({ name, type }) =>
    (type.toString() === 'ID' && name === 'event' ? idIn(args[name]) : calledIn(type, args[name]))
      .filter((reference) => !isThere(reference))
      .map((reference) => {
        const { id, name: called } = partsOf(reference)
        return id ?? called ?? ''
      }),
  )
}

/** The references within a value of this type. */
function calledIn(declared: GraphQLInputType, value: unknown): unknown[] {
  const type = getNullableType(declared)
  if (isListType(type)) {
    return Array.isArray(value) ? value.flatMap((item) => calledIn(type.ofType, item)) : []
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return []
  if (type.name === 'EntityRef') return [value]
  return Object.values(type.getFields())
    .filter(({ name }) => name !== 'not' && name !== 'none')
    .flatMap((field) => {
      const inner: unknown = Reflect.get(value, field.name)
      return field.name === 'event' && field.type.toString() === 'ID'
        ? idIn(inner)
        : calledIn(field.type, inner)
    })
}

function idIn(value: unknown): unknown[] {
  return typeof value === 'string' ? [{ id: value }] : []
}

/** The names by which a value of this type refers to entities. */
function referencesIn(declared: GraphQLInputType, value: unknown): string[] {
  const type = getNullableType(declared)
  if (isListType(type)) {
    return Array.isArray(value) ? value.flatMap((item) => referencesIn(type.ofType, item)) : []
  }
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return []
  if (getNamedType(type).name === 'EntityRef') return namesIn(value)
  return Object.values(type.getFields()).flatMap((field) =>
    referencesIn(field.type, Reflect.get(value, field.name)),
  )
}

function namesIn(reference: unknown): string[] {
  const { id, name } = partsOf(reference)
  return id === null && name !== null ? [name] : []
}

function partsOf(reference: unknown): { id: string | null; name: string | null } {
  const part = (key: string): string | null => {
    const value: unknown =
      typeof reference === 'object' && reference !== null ? Reflect.get(reference, key) : null
    return typeof value === 'string' ? value : null
  }
  return { id: part('id'), name: part('name') }
}

/** The entities of that name: those that are listed under it, else those that it is another name of. By id. */
function best(world: World, name: string): GraphNode[] {
  const key = fold(name)
  const links = world
    .all('Name')
    .filter(({ properties }) => properties['key'] === key)
    .flatMap((node) => world.to(node, 'HAS_NAME'))
    .filter(({ from }) => from.is('Entity'))
  const own = links.filter(({ properties }) => properties['kind'] === 'NAME')
  const entities = (own.length > 0 ? own : links)
    .map(({ from }) => standsFor(world, from))
    .filter((thing): thing is GraphNode => thing instanceof GraphNode)
  return [...new Set(entities)].sort((one, other) =>
    String(one.properties['id']) < String(other.properties['id']) ? -1 : 1,
  )
}

function writtenName(world: World, entity: GraphNode, name: string): string {
  const links = allOf(world, entity)
    .flatMap((each) => world.from(each, 'HAS_NAME'))
    .filter(({ to }) => to.properties['key'] === fold(name))
  return links.map(({ properties }) => String(properties['text'])).sort()[0] ?? name
}
