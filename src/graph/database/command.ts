import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Outcome {
  /** The exit code, or null when there is no such command or a signal ended it. */
  readonly code: number | null
  /** What it printed, on both outputs, by line. */
  readonly lines: readonly string[]
}

/** Runs a command to its end and never throws; `onLine` hears each line as it comes. */
export function run(
  command: string,
  parameters: readonly string[],
  options: { folder?: string; onLine?: (line: string) => void } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const lines: string[] = []
    const child = spawn(command, parameters, { cwd: options.folder, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line)
        options.onLine?.(line)
      })
    }
    child.on('error', () => resolve({ code: null, lines }))
    child.on('close', (code) => resolve({ code, lines }))
  })
}
