import { z } from 'zod'
import { Failure } from '../../domain/failure'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { askFor } from './askFor'

const namesOfThings = statement('names-of-things')

const THING = z.object({ id: z.string(), name: z.string() })

/** An entity or event that was asked for. */
export type Thing = z.output<typeof THING>

/**
 * The entities and events that texts mean: by id, else the entities of that name.
 * @throws Failure NOT_FOUND when there is none; GraphQLError that lists the candidates when a name belongs to several.
 */
export async function resolve(graph: Graph, texts: readonly string[]): Promise<Thing[]> {
  const known = (await graph.read(namesOfThings, { rows: texts })).map((row) => THING.parse(row))
  const byId = new Map(known.map((thing) => [thing.id, thing]))
  const names = texts.filter((text) => !byId.has(text))
  if (names.length > MOST_NAMES) {
    throw new Failure(
      'NOT_FOUND',
      `${names.length} of the ${texts.length} things are no ids that are here, "${names[0] ?? ''}" among them; at most ${MOST_NAMES} are sought by name.`,
    )
  }
  return Promise.all(texts.map(async (text) => byId.get(text) ?? (await named(graph, text))))
}

/** Each is a question of its own. */
const MOST_NAMES = 100

async function named(graph: Graph, name: string): Promise<Thing> {
  const { entity } = await askFor(graph, BY_NAME, { name }, z.object({ entity: THING.nullable() }))
  if (entity !== null) return entity
  throw new Failure(
    'NOT_FOUND',
    `There is no entity or event with the id "${name}", and no entity of that name. The query search finds what is called like it.`,
  )
}

const BY_NAME = 'query EntityNamed($name: String!) { entity(name: $name) { id name } }'
