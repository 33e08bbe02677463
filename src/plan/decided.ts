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
import { render } from './fragment'
import type { Decided, Facts, Fragment } from './meaning'
import { nodeTypeOf } from './nodeType'
import { planObject } from './object'
import type { SchemaField } from './parameters'
import { scopeBeneath, selectedFields, type Scope, type Site } from './planning'
import { ReachedOnce } from './reachedOnce'
import { checkReference } from './references'
import { clausesOf, namesAt } from './traversal'
import { completeAs, type Complete } from './write/complete'
import { asRow, writeFields, type WrittenField } from './write/object'

/**
 * Plans a field that domain code decides. Its first expression is the row of what is looked at, `[values …, lists …]`, which fields of one
 * object that look at the same have in common; then one list of `[id, row]` for each place in the selection that names things of the
 * graph.
 */
export function planDecided(
  site: Site,
  meaning: Decided,
  nodes: readonly FieldNode[],
  name: string,
): { cypher: readonly string[]; complete: Complete } {
  const { clauses, lookups } = clausesOf(site, meaning, filteredBy(site, meaning))
  const scope = scopeBeneath(site, 'list')
  const { calls } = site.scope
  const things = calls.add(clauses, `collect(DISTINCT ${site.variable})`)
  const gathering: Gathering = { site, scope, things, picks: [] }
  const values = Object.entries(meaning.values ?? {})
  const facts = Object.entries(meaning.facts)
  const looked = [
    ...values.map(([, value]) => render(value, { ...namesAt(site), things })),
    ...facts.map(([, { clauses: own, element }]) =>
      calls.add(
        [gathered(gathering, own ?? EACH_THING), `WITH ${gathered(gathering, element)} AS fact`],
        'collect(fact)',
      ),
    ),
  ]
  const names = [...values, ...facts].map(([key]) => key)
  const shaped = shapeOfField(gathering, site.field, nodes)
  const finish = (value: unknown): unknown => {
    const [looking, ...picked] = asRow(value)
    const answer = decidedOnce(meaning, asRow(looking), names)
    const part = meaning.part === undefined ? answer : valueOf(answer, meaning.part)
    const rows = picked.map(rowsById)
    return eachOf(part, (one) => shaped.rowOf(one, rows))
  }
  const complete = completeAs(site.field.type, shaped.write, nodes, name, {
    finish,
    check(run) {
      for (const lookup of lookups) checkReference(run.found, lookup, site.node)
    },
  })
  return { cypher: [`[${looked.join(', ')}]`, ...gathering.picks], complete }
}

const EACH_THING = 'UNWIND things AS node\nWITH node ORDER BY node.id'

/** A decided field while it is planned. */
interface Gathering {
  readonly site: Site
  readonly scope: Scope
  /** The variable that holds what is looked at. */
  readonly things: string
  /** One expression for each place that names things of the graph. */
  readonly picks: string[]
}

/** How a value of the answer becomes the row that its fields are written from. */
interface Shape {
  readonly write: Complete | null
  readonly rowOf: (value: unknown, picked: readonly Rows[]) => unknown
}

type Rows = ReadonlyMap<string, unknown>

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

function shapeOfField(gathering: Gathering, field: SchemaField, nodes: readonly FieldNode[]): Shape {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return { write: null, rowOf: (value) => value }
  const { among } = field.extensions
  return among === undefined ? shapeOf(gathering, type, nodes) : pickOf(gathering, field, among, type, nodes)
}

/** Things of the graph, which the answer names by id. */
function pickOf(
  gathering: Gathering,
  field: SchemaField,
  among: Fragment,
  type: GraphQLNamedOutputType,
  nodes: readonly FieldNode[],
): Shape {
  if (!isObjectType(type) && !isAbstractType(type))
    throw new Error(`${field.name} names nothing of the graph`)
  const { site, scope, picks } = gathering
  const own: Scope = { ...scope, calls: new Calls(scope.depth), reached: new ReachedOnce() }
  const { cypher, write } = planObject(site.planning, type, nodes, own)
  const lines = [gathered(gathering, among), `WITH DISTINCT ${site.variable}`]
  const place =
    picks.push(collectRows(site.scope.calls, lines, own.calls, `[${site.variable}.id, ${cypher}]`)) - 1
  return { write, rowOf: (id, picked) => picked[place]?.get(String(id)) ?? null }
}

function gathered({ site, things }: Gathering, fragment: Fragment): string {
  return render(typeof fragment === 'string' ? fragment : fragment(site.args), { ...namesAt(site), things })
}

/** The type that the argument `where` is about. */
function filteredBy({ planning }: Site, { filters }: Decided) {
  if (filters === undefined) return null
  const type = planning.schema.getType(filters)
  if (!isObjectType(type)) throw new Error(`There is no type "${filters}" to filter`)
  return nodeTypeOf(type)
}

/** Answers by the row that they were decided from, which the fields of one object share. */
const answers = new WeakMap<readonly unknown[], Map<Decided['decide'], unknown>>()

function decidedOnce({ decide }: Decided, row: readonly unknown[], names: readonly string[]): unknown {
  const known = answers.get(row) ?? new Map<Decided['decide'], unknown>()
  answers.set(row, known)
  if (!known.has(decide)) {
    const facts: Facts = Object.fromEntries(names.map((name, index) => [name, row[index]]))
    known.set(decide, decide(facts))
  }
  return known.get(decide)
}

function rowsById(pairs: unknown): Rows {
  return new Map(asRow(pairs).map((pair) => [String(asRow(pair)[0]), asRow(pair)[1]]))
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
}

function eachOf(value: unknown, rowOf: (one: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.map(rowOf) : rowOf(value)
}
