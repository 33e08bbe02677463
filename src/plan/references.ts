import { GraphQLError, type FieldNode } from 'graphql'
import { fold } from '../domain/fold'
import { inputAt } from './badInput'
import type { Arguments } from './meaning'
import type { ParameterTable, SchemaField } from './parameters'
import { printedPath, type Path } from './path'

/** An entity as an operation names it: by exactly one of the two. */
export interface EntityReference {
  readonly id?: string | null
  readonly name?: string | null
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly called: string
}

/**
 * Where a field finds the ids that a reference stands for, and, if it was a name, which lookup to check. The first id is what stands for all
 * that is judged the same, the others are what claims may name it by.
 */
export interface Resolved {
  readonly ids: string
  readonly lookup: Lookup | null
}

/** A name that is looked up: its place among those of the operation, and the way to it within the field's arguments. */
export interface Lookup {
  readonly place: number
  readonly path: Path
}

/** As many candidates as an error lists. */
const MOST_CANDIDATES = 10

/**
 * The things that one operation names. Each is looked up once, ahead of everything else in the statement; the entity whose own
 * name it is wins over those that it is an alias of, and two of equal rank are an error that lists them. What is judged the same as
 * another leads to the one that stands for both, and to all others of them.
 */
export class ReferenceTable {
  private readonly keys: string[] = []
  private readonly ids: string[] = []

  /** `path`: to the reference; empty where the field itself has the arguments id and name. @throws GraphQLError unless exactly one of them is given. */
  add(
    parameters: ParameterTable,
    field: SchemaField,
    node: FieldNode,
    path: Path,
    get: (args: Arguments) => EntityReference,
    now: EntityReference,
  ): Resolved {
    checkOne(now, node, path)
    if (now.id !== null && now.id !== undefined) {
      const id = parameters.add(field, node, [...path, 'id'].join('.'), (args) => get(args).id)
      return { ids: `same${placeOf(id, this.ids)}`, lookup: null }
    }
    const key = parameters.add(field, node, [...path, 'name'].join('.'), (args) => {
      const name = get(args).name ?? ''
      return fold(name)
    })
    const place = placeOf(key, this.keys)
    return { ids: `ref${place}`, lookup: { place, path: [...path, 'name'] } }
  }

  /** The clauses that stand before everything else, and the last column that carries what was found. */
  prelude(): { clauses: string[]; column: string[] } {
    if (this.keys.length + this.ids.length === 0) return { clauses: [], column: [] }
    const lookups = [
      ...this.keys.map((key, index) => `COLLECT {\n${lookup(key)}\n} AS found${index}`),
      ...this.ids.map((id, index) => `COLLECT {\n${standing(id)}\n} AS same${index}`),
    ]
    const choices = this.keys.map(
      (_, index) =>
        `reduce(ids = [], c IN [c IN found${index} WHERE c[0] = found${index}[0][0] | c] | ids + [c[1]] + c[4]) AS ref${index}`,
    )
    const found = this.keys.map((_, index) => `found${index}`)
    const same = this.ids.map((_, index) => `same${index}`)
    return {
      clauses: [
        `WITH ${lookups.join(',\n')}`,
        ...(choices.length === 0 ? [] : [`WITH ${[...found, ...same, ...choices].join(',\n')}`]),
      ],
      column: found.length === 0 ? [] : [`[${found.join(', ')}] AS found`],
    }
  }
}

/** @throws GraphQLError when a name that the field depends on belongs to several entities; its extensions list them. */
export function checkReference(found: readonly unknown[], { place, path }: Lookup, node: FieldNode): void {
  const candidates = candidatesOf(found[place])
  if (candidates.length < 2) return
  const listed = candidates.map(({ id, name }) => `${name} (id "${id}")`).join(', ')
  throw new GraphQLError(
    `The name "${candidates[0]?.called ?? ''}" belongs to several entities: ${listed}. Give the id of the one you mean.`,
    {
      nodes: node,
      extensions: {
        code: 'BAD_USER_INPUT',
        ...inputAt(node, path),
        candidates: candidates.map(({ id, name }) => ({ id, name })),
      },
    },
  )
}

function checkOne(reference: EntityReference, node: FieldNode, path: Path): void {
  const given = [reference.id, reference.name].filter((value) => value !== null && value !== undefined)
  if (given.length === 1) return
  const place = inputAt(node, path.length === 0 ? ['id'] : path)
  const within = path.length === 0 ? '' : `"${printedPath(path)}" of `
  throw new GraphQLError(
    `Give exactly one of "id" and "name" to say which entity is meant in ${within}"${place.field}".`,
    { nodes: node, extensions: { code: 'BAD_USER_INPUT', ...place, allowed: ['id', 'name'] } },
  )
}

/**
 * One row per entity of that name, of those judged the same the one that stands for all, best first:
 * `[rank, id, name, the name as written, the ids of the others]`.
 */
function lookup(key: string): string {
  return [
    `MATCH (:Name {key: ${key}})<-[h:HAS_NAME]-(:Entity)-[:SAME_AS*0..1]->(e:Entity)`,
    `WHERE NOT EXISTS { (e)-[:SAME_AS]->() }`,
    `WITH e, min(CASE h.kind WHEN 'NAME' THEN 0 ELSE 1 END) AS rank, min(h.text) AS called`,
    `ORDER BY rank, e.id`,
    `LIMIT ${MOST_CANDIDATES}`,
    `RETURN [rank, e.id, e.name, called, COLLECT { MATCH (e)<-[:SAME_AS]-(o) RETURN o.id ORDER BY o.id }]`,
  ].join('\n')
}

/** The ids of what is the thing of an id: first of what stands for all that is judged the same, then of the others. */
function standing(id: string): string {
  return [
    `MATCH (:Entity|Event {id: ${id}})-[:SAME_AS*0..1]->(e:Entity|Event)`,
    `WHERE NOT EXISTS { (e)-[:SAME_AS]->() }`,
    `MATCH (e)<-[s:SAME_AS*0..1]-(o)`,
    `RETURN o.id ORDER BY size(s), o.id`,
  ].join('\n')
}

/** Where it stands in the list, at the end of which it is put if it is not there. */
function placeOf(one: string, list: string[]): number {
  if (!list.includes(one)) list.push(one)
  return list.indexOf(one)
}

/** The candidates of the best rank. */
function candidatesOf(rows: unknown): Candidate[] {
  if (!Array.isArray(rows)) return []
  const tuples = rows.filter(Array.isArray)
  const best: unknown = tuples[0]?.[0]
  return tuples
    .filter((tuple) => tuple[0] === best)
    .map((tuple) => ({ id: String(tuple[1]), name: String(tuple[2]), called: String(tuple[3]) }))
}
