import { startApi } from '../../src/api/api'
import { createApp } from '../../src/api/http/app'
import { USUAL_OPTIONS, type ApiOptions } from '../../src/api/options'
import type { Graph } from '../../src/graph/graph'
import { listen } from '../../src/service/listen'

export interface TestService {
  readonly url: string
  /** What went to the log because it should not have happened. */
  readonly logged: readonly unknown[]
  readonly stop: () => Promise<void>
}

/** The real HTTP service over a graph that is there already, on this port or a free one, for pages of these origins. */
export async function serve(
  graph: Graph,
  options: Partial<ApiOptions> = {},
  port = 0,
  corsOrigins: readonly string[] = [],
): Promise<TestService> {
  const logged: unknown[] = []
  const logError = (error: unknown): void => void logged.push(error)
  const api = await startApi(graph, logError, { ...USUAL_OPTIONS, ...options })
  const app = createApp({
    readiness: () => ({ api, state: 'ready' }),
    corsOrigins,
    logError,
  })
  const { url, stop } = await listen(app, '127.0.0.1', port)
  return {
    url,
    logged,
    async stop() {
      await stop()
      await api.stop()
    },
  }
}
