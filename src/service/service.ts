import { startApi } from '../api/api'
import { createApp, type Readiness } from '../api/http/app'
import type { Progress } from '../graph/database/progress'
import type { Graph } from '../graph/graph'
import { describeLoad } from '../ingest/record/report'
import type { Settings } from '../settings'
import { listen } from './listen'
import { loadShippedData } from './shippedData'
import { openGraph } from './openGraph'
import type { Stops } from './stops'
import { warmUp } from './warmUp'

export interface Service {
  readonly url: string
  readonly graph: Graph
}

/**
 * Runs the service: HTTP answers from the first moment (`/readyz` says what is being waited for), questions once the database is there,
 * migrated and loaded.
 * @throws Failure with one clear sentence when it cannot run; what was started is then in `stops`.
 */
export async function runService(
  settings: Settings,
  progress: Progress,
  logError: (error: unknown) => void,
  stops: Stops,
): Promise<Service> {
  let readiness: Readiness = { api: null, state: 'looking for a database' }
  const app = createApp({ readiness: () => readiness, corsOrigins: settings.corsOrigins, logError })
  const { url, stop } = await listen(app, settings.host, settings.port)
  stops.addIntake(stop)
  const { graph } = await openGraph(settings, progress, stops)
  readiness = { api: null, state: 'loading the data' }
  const report = await loadShippedData(graph, settings.articlesFolder)
  progress.say(report ? `Loaded ${describeLoad(report)}.` : 'The data that ships is loaded: nothing new.')
  for (const conflict of report?.conflicts ?? []) progress.say(`Warning: ${conflict}`)
  const api = await startApi(graph, logError, settings.api)
  stops.addIntake(() => api.stop())
  readiness = { api, state: 'ready' }
  warmUpMeanwhile(graph, stops)
  return { url, graph }
}

/** Questions are answered already; stopping waits for the one that is being warmed up. */
function warmUpMeanwhile(graph: Graph, stops: Stops): void {
  let isStopping = false
  const warming = warmUp(graph, () => isStopping)
  stops.addIntake(async () => {
    isStopping = true
    await warming
  })
}
