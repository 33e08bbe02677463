import type { ApolloServer } from '@apollo/server'
import type { Graph } from '../graph/graph'
import { apolloServer } from './apollo'
import { apolloExecutor, planningExecute, type Execute, type RequestContext } from './executor'
import { knownDocuments, type KnownDocuments } from './knownDocuments'
import { startMetrics, type Metrics } from './metrics'
import type { Observer } from './observer'
import { USUAL_OPTIONS, type ApiOptions } from './options'
import { schema } from './schema/buildSchema'
import type { Tracing } from './tracing'

/** The API over one graph, ready to answer. */
export interface Api {
  readonly apollo: ApolloServer<RequestContext>
  /** What Apollo has found valid. */
  readonly known: KnownDocuments
  readonly execute: Execute
  readonly metrics: Metrics
  readonly graph: Graph
  stop(): Promise<void>
}

/** Starts to answer questions about a graph; `logError` hears of what should not have happened, `observers` of every operation. */
export async function startApi(
  graph: Graph,
  logError: (error: unknown) => void,
  options: ApiOptions = USUAL_OPTIONS,
  observers: readonly Observer[] = [],
): Promise<Api> {
  const known = knownDocuments()
  const metrics = startMetrics()
  const tracing = tracingTo(options.tracesTo)
  const all = [metrics, ...(tracing ? [tracing] : []), ...observers]
  const execute = planningExecute(graph, schema, options, all)
  const apollo = apolloServer({ schema, executor: apolloExecutor(execute, known), logError, options })
  await apollo.start()
  const stop = async (): Promise<void> => {
    await apollo.stop()
    await tracing?.stop()
  }
  return { apollo, known, execute, metrics, graph, stop }
}

/** OpenTelemetry is read from disk only where it is switched on. */
function tracingTo(endpoint: string | null): Tracing | null {
  if (endpoint === null) return null
  // An import in the middle of the program would be one of ES modules, which Jest does not load.
  // eslint-disable-next-line @typescript-eslint/no-require-imports, @typescript-eslint/no-unsafe-assignment
  const { startTracing }: typeof import('./tracing') = require('./tracing')
  return startTracing(endpoint)
}
