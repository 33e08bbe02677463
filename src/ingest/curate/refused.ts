import { Failure } from '../../domain/failure'

/** A curator's word that cannot be recorded: one sentence, with the way out. */
export function refused(message: string): Failure {
  return new Failure('INVALID_INPUT', message)
}
