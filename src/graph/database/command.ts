import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { noStopList, type StopList } from './stopList'

export interface Outcome {
  /** The exit code, or null when there is no such command or a signal ended it. */
  readonly code: number | null
  /** What it printed, on both outputs, by line. */
  readonly lines: readonly string[]
}

interface CommandOptions {
  readonly folder?: string
  /** Hears each line as it comes. */
  readonly onLine?: (line: string) => void
  readonly stops?: StopList
}

/** Runs a command to its end. @throws only when `stops` does. */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  { folder, onLine, stops = noStopList }: CommandOptions = {},
): Promise<Outcome> {
  const lines: string[] = []
  const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line)
      onLine?.(line)
    })
  }
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('error', () => resolve({ code: null, lines }))
    child.on('close', (code) => resolve({ code, lines }))
  })
  stops.add(() => kill(child))
  return await outcome
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}
