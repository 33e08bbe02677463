import { spawn, type ChildProcess } from 'node:child_process'
import { inProject, PROJECT_FOLDER } from '../../src/paths'
import { testDatabase } from './testDatabase'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  /** Resolves when one of its outputs holds this text; rejects when the process ends before. */
  says(text: string): Promise<void>
  readonly ended: Promise<Ended>
  /** Ends what it left of itself when a test failed. */
  kill(): void
  /** What it has printed so far. */
  output(): { stdout: string; stderr: string }
}

/** The settings under which the command works on the database of this test run. */
export function onTestDatabase(): Record<string, string> {
  const { uri, user, password } = testDatabase().address
  return {
    CLAIMGRAPH_DATABASE: 'uri',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ARTICLES_DIR: 'no-articles-here',
  }
}

/** Starts the command line as a user does, built; `settings` are its whole environment but for the PATH. */
export function claimgraph(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Running {
  return running(process.execPath, [inProject('dist', 'main.js'), ...parameters], settings)
}

/** Runs a script of package.json in a process group of its own, as a shell at a terminal does. */
export function npm(parameters: readonly string[], settings: Readonly<Record<string, string>>): Running {
  return running('npm', parameters, settings, true)
}

/** Tells every process of the group, as a terminal does upon Ctrl-C. */
export function tellGroup({ child }: Running, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
}

function running(
  command: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  isGroup = false,
): Running {
  const child = spawn(command, parameters, {
    cwd: PROJECT_FOLDER,
    detached: isGroup,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...output })))
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  return {
    child,
    ended,
    output: () => output,
    says: (text) => says(child, output, ended, text),
    kill() {
      if (isRunning() && child.pid !== undefined) process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL')
    },
  }
}

function says(
  child: ChildProcess,
  output: { stdout: string; stderr: string },
  ended: Promise<Ended>,
  text: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (output.stdout.includes(text) || output.stderr.includes(text)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    look()
    void ended.then(({ code }) =>
      reject(
        new Error(`It ended with ${String(code)} and never said "${text}": ${output.stdout}${output.stderr}`),
      ),
    )
  })
}
