import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'

const REGISTER = join(__dirname, '..', 'register.cjs')

/** A TypeScript program of the benchmark, in a process of its own. */
export function startProgram(file: string, ...parameters: string[]): ChildProcess {
  return fork(join(__dirname, '..', file), parameters, {
    execArgv: ['-r', REGISTER],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** Sends a message and returns the next answer. @throws Error when the program ends instead, or answers otherwise. */
export async function ask<T extends z.ZodType>(
  child: ChildProcess,
  message: object | null,
  answer: T,
): Promise<z.output<T>> {
  const next = new Promise<unknown>((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`A program of the benchmark ended with ${String(code)}.`))
    child.once('exit', ended)
    child.once('message', (received) => {
      child.off('exit', ended)
      resolve(received)
    })
  })
  if (message !== null) child.send(message)
  return answer.parse(await next)
}
