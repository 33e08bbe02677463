import { execFile } from 'node:child_process'
import { inProject } from '../../src/paths'

/** What a program printed, and how it ended; null when there is no such program or a signal ended it. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end in the project's folder; never throws. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1', ...environment }
  const options = { cwd: inProject(), env, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(program, parameters, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
      resolve({ code, stdout, stderr })
    })
  })
}

/** The same for a program that has to succeed. @throws Error with its words when it does not. */
export async function must(program: string, parameters: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runProgram(program, parameters)
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} failed: ${stderr}${stdout}`)
}
