import { existsSync, readFileSync } from 'node:fs'
import type { Question } from '../api/ask'
import { Failure } from '../domain/failure'

export interface QuestionOptions {
  readonly variables?: string
  readonly operation?: string
}

/** The question in a file. @throws Failure when the file or the variables cannot be read. */
export function questionIn(file: string, options: QuestionOptions): Question {
  return {
    source: textOf(file),
    variables: variablesOf(file, options.variables),
    operationName: options.operation ?? null,
  }
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new Failure('INVALID_INPUT', `There is no file ${file}.`)
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const message = `${file} cannot be read: name a file, not a folder, that you may read.`
    throw new Failure('INVALID_INPUT', message, { cause })
  }
}

function variablesOf(file: string, given: string | undefined): Readonly<Record<string, unknown>> {
  const beside = file.replace(/\.graphql$/, '.variables.json')
  const text = given ?? (beside !== file && existsSync(beside) ? textOf(beside) : '{}')
  const value = parsed(text, given === undefined ? beside : '--variables')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Failure(
    'INVALID_INPUT',
    `The variables are a JSON object, such as '{"name": "ISKP"}', not ${text}.`,
  )
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('INVALID_INPUT', `${place} is not JSON: write it as '{"name": "ISKP"}'.`)
  }
}
