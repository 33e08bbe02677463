import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { Graph } from '../../graph/graph'
import { ask } from '../ask'
import { schema } from '../schema/buildSchema'

/**
 * The data by which the API itself answers, so that an export never means something else by a name, a day or a path.
 * @throws GraphQLError the first error of the answer.
 */
export async function askFor<Shape extends z.ZodType>(
  graph: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>>,
  shape: Shape,
): Promise<z.output<Shape>> {
  const answer = ANSWER.parse(
    JSON.parse(await ask(graph, schema, { source, variables, operationName: null })),
  )
  const [error] = answer.errors ?? []
  if (error !== undefined) throw new GraphQLError(error.message, { extensions: error.extensions ?? {} })
  return shape.parse(answer.data)
}

/** What means something to whoever asks for an export: the fields and arguments of our own question do not. */
const EXTENSIONS = z.object({ code: z.string(), candidates: z.array(z.unknown()).optional() })

const ANSWER = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), extensions: EXTENSIONS.optional() })).optional(),
})
