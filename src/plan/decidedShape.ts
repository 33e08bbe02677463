import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from 'graphql'
import { Calls, collectRows } from './calls'
import { render, textOf } from './fragment'
import type { Among, Decided, Fragment } from './meaning'
import { planObject } from './object'
import type { SchemaField } from './parameters'
import { at, isGiven } from './path'
import { selectedFields, type Scope, type Site } from './planning'
import { ReachedOnce } from './reachedOnce'
import { namesAt } from './traversal'
import { referenceOf } from './where'
import { completeAs, type Complete } from './write/complete'
import { writeFields, type WrittenField } from './write/object'

/** A decided field while it is planned. */
export interface Gathering {
  readonly site: Site
  readonly meaning: Decided
  readonly scope: Scope
  /** The variable that holds what is looked at. */
  readonly things: string
  /** One expression for each place that names things of the graph. */
  readonly picks: string[]
}

/** How a value of the answer becomes the row that its fields are written from. */
export interface Shape {
  readonly write: Complete | null
  readonly rowOf: (value: unknown, picked: readonly Rows[]) => unknown
}

export type Rows = ReadonlyMap<string, unknown>

/** An object of the answer: its fields are values, further objects, or things of the graph by their ids. */
function shapeOf(gathering: Gathering, type: GraphQLNamedOutputType, nodes: readonly FieldNode[]): Shape {
  if (!isObjectType(type)) throw new Error(`${type.name} cannot be decided: it is no object`)
  const selected = selectedFields(gathering.site.planning, type, nodes)
  const parts = selected.flatMap(({ field, fieldNodes, name }) =>
    field ? [{ name, ...partOf(gathering, type, field, fieldNodes) }] : [],
  )
  const places = new Map(parts.map(({ name }, place) => [name, place]))
  const fields = selected.map(({ name }): WrittenField =>
    places.has(name)
      ? { name, slot: places.get(name) ?? null, complete: parts[places.get(name) ?? 0]?.complete ?? NOTHING }
      : { name, slot: null, complete: () => JSON.stringify(type.name) },
  )
  return {
    write: writeFields(type.name, fields),
    rowOf: (value, picked) => parts.map(({ valueOf: part }) => part(value, picked)),
  }
}

const NOTHING: Complete = () => 'null'

interface Part {
  readonly valueOf: (value: unknown, picked: readonly Rows[]) => unknown
  readonly complete: Complete
}

function partOf(
  gathering: Gathering,
  parent: GraphQLObjectType,
  field: SchemaField,
  nodes: readonly FieldNode[],
): Part {
  const { write, rowOf } = shapeOfField(gathering, field, nodes)
  return {
    valueOf: (value, picked) => eachOf(valueOf(value, field.name), (one) => rowOf(one, picked)),
    complete: completeAs(field.type, write, nodes, `${parent.name}.${field.name}`),
  }
}

/** What a field of what is decided is written from, whether it is a value, an object or names things of the graph. */
export function shapeOfField(gathering: Gathering, field: SchemaField, nodes: readonly FieldNode[]): Shape {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return { write: null, rowOf: (value) => value }
  const { among } = field.extensions
  return among === undefined ? shapeOf(gathering, type, nodes) : pickOf(gathering, field, among, type, nodes)
}

/** Things of the graph, which the answer names by id. */
function pickOf(
  gathering: Gathering,
  field: SchemaField,
  among: Among,
  type: GraphQLNamedOutputType,
  nodes: readonly FieldNode[],
): Shape {
  if (!isObjectType(type) && !isAbstractType(type))
    throw new Error(`${field.name} names nothing of the graph`)
  const { site, scope, picks } = gathering
  const { variable } = site
  const named = (word: string | undefined): string | null =>
    word === undefined ? null : gathered(gathering, word)
  const from = named(among.from)
  const day = named(among.asOf)
  const own: Scope = {
    ...scope,
    parent: from ?? scope.parent,
    day: day ?? scope.day,
    calls: new Calls(scope.depth),
    reached: new ReachedOnce(),
  }
  const { cypher, write } = planObject(site.planning, type, nodes, own, among.types ?? null)
  const bound = [from, day, variable].filter((word) => word !== null)
  const lines = [gathered(gathering, among.clauses), `WITH DISTINCT ${bound.join(', ')}`]
  const key = from === null ? `${variable}.id` : `${from}.id + ' ' + ${variable}.id`
  const place = picks.push(collectRows(site.scope.calls, lines, own.calls, `[${key}, ${cypher}]`)) - 1
  return { write, rowOf: (id, picked) => picked[place]?.get(String(id)) ?? null }
}

/** A fragment in place: `things` is the list of what is looked at. */
export function gathered({ site, meaning, things }: Gathering, fragment: Fragment): string {
  const names = namesAt(site, meaning)
  const text = textOf(fragment, site.args, site.scope.day !== null)
  return render(text, {
    ...names,
    things,
    parameter(name) {
      const path = meaning.references?.[name]
      if (path === undefined) return names.parameter(name)
      return isGiven(at(site.args, path)) ? referenceOf(site, path).ids : 'null'
    },
  })
}

export function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
}

export function eachOf(value: unknown, rowOf: (one: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.map(rowOf) : rowOf(value)
}
