import { GraphQLError } from 'graphql'
import { constants } from 'node:os'
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
}

/**
 * Runs a command to its end: a Failure is one sentence on standard error and exit code 1, and what was started is stopped in any
 * case. A signal breaks it off, with the exit code that a shell gives to that: 130 for Ctrl-C.
 */
export function run(work: (session: Session) => Promise<void>): Promise<void> {
  return runToEnd(work, (signal) => 128 + constants.signals[signal])
}

/** The same for a command that runs until a signal ends it, which is its regular end. */
export function runUntilSignal(work: (session: Session) => Promise<void>): Promise<void> {
  return runToEnd(work, () => 0)
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

async function runToEnd(work: (session: Session) => Promise<void>, codeOn: CodeOn): Promise<void> {
  const stops = new Stops()
  const leave = leaveOnSignal(stops, codeOn)
  try {
    await work({ settings: loadSettings(), progress: terminalProgress(process.stderr), stops })
    if (leave.isLeaving()) return
    await stops.all()
  } catch (error) {
    if (leave.isLeaving()) return
    process.exitCode = 1
    process.stderr.write(`${explain(error)}\n`)
    await stops.all().catch(() => undefined)
  }
  process.exit()
}

/** The exit code when this signal broke the command off. */
type CodeOn = (signal: NodeJS.Signals) => number

/** A Ctrl-C under npm comes twice: from the terminal, which tells every process, and from npm, which passes it on. */
const SAME_SIGNAL_MS = 1_000

/** The first signal stops what was started; another one, a while later, does not wait for that. */
function leaveOnSignal(stops: Stops, codeOn: CodeOn): { isLeaving: () => boolean } {
  let leftAtMs: number | null = null
  const leave = (signal: NodeJS.Signals): void => {
    const nowMs = performance.now()
    if (leftAtMs !== null) {
      if (nowMs - leftAtMs > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    leftAtMs = nowMs
    process.stderr.write('Stopping …\n')
    stops.all().then(
      () => process.exit(codeOn(signal)),
      (error: unknown) => {
        process.stderr.write(`${explain(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  return { isLeaving: () => leftAtMs !== null }
}

function explain(error: unknown): string {
  if (error instanceof Failure || error instanceof GraphQLError) return error.message
  return `This should not have happened: ${error instanceof Error ? error.message : String(error)}`
}
