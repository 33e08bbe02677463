import { Failure } from '../domain/failure'

/** What is taken back is named by --revoke alone. @throws Failure when the first of the two that a command sets together was given, too. */
export function refuseBesideRevoke(given: string | undefined, what: string, others: string): void {
  if (given === undefined) return
  throw new Failure('INVALID_INPUT', `--revoke takes ${what} back and needs no ${others}: leave them out.`)
}
