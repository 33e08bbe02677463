import type { ApolloServer } from '@apollo/server'
import type { Graph } from '../graph/graph'
import { apolloServer } from './apollo'
import { apolloExecutor, planningExecute, type Execute, type RequestContext } from './executor'
import { knownDocuments, type KnownDocuments } from './knownDocuments'
import { schema } from './schema/buildSchema'

/** The API over one graph, ready to answer. */
export interface Api {
  readonly apollo: ApolloServer<RequestContext>
  /** What Apollo has found valid. */
  readonly known: KnownDocuments
  readonly execute: Execute
  readonly graph: Graph
  stop(): Promise<void>
}

/** Starts to answer questions about a graph; `logError` hears of what should not have happened. */
export async function startApi(graph: Graph, logError: (error: unknown) => void): Promise<Api> {
  const known = knownDocuments()
  const execute = planningExecute(graph, schema)
  const apollo = apolloServer({ schema, executor: apolloExecutor(execute, known), logError })
  await apollo.start()
  return { apollo, known, execute, graph, stop: () => apollo.stop() }
}
