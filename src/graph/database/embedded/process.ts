import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Failure } from '../../../domain/failure'
import type { StopList } from '../stopList'
import type { Folder } from './folder'
import type { Launcher } from './launcher'

/** How Launch.java says that another process runs Neo4j in this folder. */
const ALREADY_RUNNING = 3
/** A checkpoint of a large store takes its time; after that we insist. */
const STOP_MS = 60_000

/** The optimising compiler costs a start as much again (9.3 seconds of processor time against 5.0), and without it statements are planned at half the speed. */
const WITHOUT_OPTIMISING = ['-XX:TieredStopAtLevel=1']

export interface JvmLimits {
  readonly heapMb: number
  /** It ends before the optimising compiler pays. */
  readonly isBrief: boolean
}

export interface RunningNeo4j {
  /** Closes its input, upon which it shuts down cleanly; returns when it has gone. */
  stop(): Promise<void>
}

/**
 * Starts Neo4j in `folder` and returns when Bolt answers; `stops` can end it before. The child lives until its input closes, even if this process
 * is killed, and stands in a process group of its own: a Ctrl-C at the terminal does not reach it.
 */
export async function startNeo4j(
  launcher: Launcher,
  folder: Folder,
  limits: JvmLimits,
  stops: StopList,
): Promise<RunningNeo4j | 'ALREADY_RUNNING'> {
  const log = join(folder.path, 'launch.log')
  const child = spawnJava(launcher, folder, limits, log)
  stops.add(() => stop(child))
  const code = await startedOrExit(child)
  if (child.input.writableEnded) throw new Failure('CANCELLED', 'Neo4j was stopped while it started.')
  if (code === 'STARTED') return { stop: () => stop(child) }
  if (code === ALREADY_RUNNING) return 'ALREADY_RUNNING'
  throw new Failure(
    'UNAVAILABLE',
    `Neo4j did not start (${await lastWords(log)}); what it said is in ${log}.`,
  )
}

interface Child {
  readonly process: ChildProcess
  readonly input: Writable
  readonly output: Readable
}

function spawnJava(launcher: Launcher, folder: Folder, limits: JvmLimits, log: string): Child {
  const errors = openSync(log, 'w')
  const options = [
    `-Xmx${limits.heapMb}m`,
    ...(limits.isBrief ? WITHOUT_OPTIMISING : []),
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
  ]
  const child = spawn(launcher.java.command, [...options, ...launcher.jvmArguments, 'Launch', folder.path], {
    cwd: launcher.homeFolder,
    detached: true,
    stdio: ['pipe', 'pipe', errors],
  })
  closeSync(errors)
  if (child.stdin === null || child.stdout === null) throw new Error('A child with pipes has none.')
  // When it is gone already, its exit code tells more than the broken pipe.
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${folder.password}\n`)
  return { process: child, input: child.stdin, output: child.stdout }
}

function startedOrExit(child: Child): Promise<'STARTED' | number | null> {
  return new Promise((resolve) => {
    createInterface({ input: child.output }).on('line', (line) => {
      if (line === 'Started.') resolve('STARTED')
    })
    child.process.on('error', () => resolve(null))
    child.process.on('exit', (code) => resolve(code))
  })
}

async function stop(child: Child): Promise<void> {
  if (child.process.exitCode !== null || child.process.signalCode !== null) return
  const insist = setTimeout(() => child.process.kill('SIGKILL'), STOP_MS)
  child.input.end()
  await once(child.process, 'exit')
  clearTimeout(insist)
}

async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8')).trim().split('\n')
  return (lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines[0] ?? '').replace(
    'Caused by: ',
    '',
  )
}
