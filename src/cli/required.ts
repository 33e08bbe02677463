import { Failure } from '../domain/failure'

/** What was given on the command line. @throws Failure when it was not, or is empty. */
export function required(given: string | undefined, name: string, meaning: string): string {
  const text = given?.trim() ?? ''
  if (text !== '') return text
  throw new Failure('INVALID_INPUT', `${name} is missing: ${meaning}.`)
}
