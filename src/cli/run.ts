import { GraphQLError } from 'graphql'
import pino from 'pino'
import { Failure } from '../domain/failure'
import { terminalProgress, type Progress } from '../graph/database/progress'
import { openGraph, type OpenGraph } from '../service/openGraph'
import { Stops } from '../service/stops'
import { loadSettings, type Settings } from '../settings'

/** What a command has at hand. */
export interface Session {
  readonly settings: Settings
  readonly progress: Progress
  readonly stops: Stops
  readonly logError: (error: unknown) => void
}

/**
 * Runs a command to its end: a Failure is one sentence on standard error and exit code 1, what was started is stopped in any
 * case, and a signal stops it on the way with exit code 0.
 */
export async function run(work: (session: Session) => Promise<void>): Promise<void> {
  const stops = new Stops()
  const leave = leaveOnSignal(stops)
  try {
    const settings = loadSettings()
    const logger = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }))
    const progress = terminalProgress(process.stderr)
    await work({ settings, progress, stops, logError: (error) => logger.error(error) })
    await stops.all()
  } catch (error) {
    if (leave.isLeaving()) return
    process.exitCode = 1
    process.stderr.write(`${explain(error)}\n`)
    await stops.all().catch(() => undefined)
  }
  process.exit()
}

/** A command on the graph that the settings lead to. */
export function runOnGraph(work: (open: OpenGraph, session: Session) => Promise<void>): Promise<void> {
  return run(async (session) => {
    await work(await openGraph(session.settings, session.progress, session.stops), session)
  })
}

/** Resolves never: the command goes on until a signal ends it. */
export function untilSignal(): Promise<never> {
  return new Promise(() => undefined)
}

/** The first signal stops what was started and ends with exit code 0; a second one does not wait. */
function leaveOnSignal(stops: Stops): { isLeaving: () => boolean } {
  let isLeaving = false
  const leave = (): void => {
    if (isLeaving) process.exit(1)
    isLeaving = true
    process.stderr.write('Stopping …\n')
    stops.all().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${explain(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  return { isLeaving: () => isLeaving }
}

function explain(error: unknown): string {
  if (error instanceof Failure || error instanceof GraphQLError) return error.message
  return `This should not have happened: ${error instanceof Error ? error.message : String(error)}`
}
