import type { ApolloServer } from '@apollo/server'
import type { Graph } from '../graph/graph'
import { apolloServer } from './apollo'
import { schema } from './schema/buildSchema'

/** The API over one graph, ready to answer. */
export interface Api {
  readonly apollo: ApolloServer
  readonly graph: Graph
  stop(): Promise<void>
}

/** Starts to answer questions about a graph; `logError` hears of what should not have happened. */
export async function startApi(graph: Graph, logError: (error: unknown) => void): Promise<Api> {
  const apollo = apolloServer({ graph, schema, logError })
  await apollo.start()
  return { apollo, graph, stop: () => apollo.stop() }
}
