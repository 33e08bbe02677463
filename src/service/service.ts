import { statSync } from 'node:fs'
import type { Logger } from 'pino'
import { startApi } from '../api/api'
import { createApp, type Readiness } from '../api/http/app'
import { operationLog } from '../api/operationLog'
import type { Progress } from '../graph/database/progress'
import type { Graph } from '../graph/graph'
import { describeLoad } from '../ingest/record/report'
import type { Settings } from '../settings'
import { listen } from './listen'
import { openGraph } from './openGraph'
import { loadShippedData } from './shippedData'
import { tellingSlowReads } from './slowReads'
import { stagesOf } from './stages'
import type { Stops } from './stops'
import { warmUp } from './warmUp'

export interface Service {
  readonly url: string
  readonly graph: Graph
}

/** What the service is run with. */
interface Surroundings {
  readonly settings: Settings
  readonly progress: Progress
  readonly log: Logger
  readonly stops: Stops
}

/**
 * Runs the service: HTTP answers from the first moment (`/readyz` says what is being waited for), questions once the database is there,
 * migrated and loaded.
 * @throws Failure with one clear sentence when it cannot run; what was started is then in `stops`.
 */
export async function runService({ settings, progress: told, log, stops }: Surroundings): Promise<Service> {
  const startedAtMs = performance.now()
  const stages = stagesOf(told, 'starting')
  const { progress } = stages
  let api: Readiness['api'] = null
  const logError = (error: unknown): void => log.error(error)
  const app = createApp({
    readiness: () => ({ api, state: stages.words() }),
    corsOrigins: settings.corsOrigins,
    logError,
  })
  const { url, stop } = await listen(app, settings.host, settings.port)
  log.info({ url }, 'starting')
  stops.addIntake(async () => {
    log.info('stopping')
    await stop()
  })
  warnOfAbsentArticles(settings, progress)
  const { graph } = await openGraph(settings, progress, stops, stages.enter)
  stages.enter('loading the data')
  const report = await loadShippedData(graph, settings.articlesFolder)
  progress.say(report ? `Loaded ${describeLoad(report)}.` : 'The data that ships is loaded: nothing new.')
  for (const conflict of report?.conflicts ?? []) progress.say(`Warning: ${conflict}`)
  const watched = tellingSlowReads(graph, log)
  const started = await startApi(watched, logError, settings.api, [operationLog(log)])
  stops.addIntake(() => started.stop())
  api = started
  log.info({ url, milliseconds: Math.round(performance.now() - startedAtMs) }, 'ready')
  warmUpMeanwhile(graph, stops)
  return { url, graph }
}

/** A folder that is named and not there is a mistake; that there is none is not. */
function warnOfAbsentArticles({ isArticlesFolderGiven, articlesFolder }: Settings, progress: Progress): void {
  if (!isArticlesFolderGiven || statSync(articlesFolder, { throwIfNoEntry: false })?.isDirectory()) return
  progress.say(`Warning: ARTICLES_DIR is ${articlesFolder}, which is no folder, so no claim has its quote.`)
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
