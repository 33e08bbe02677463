export type FailureKind =
  /** What the user gave is wrong; the message names the place and the way out. */
  | 'INVALID_INPUT'
  /** What the user names is not there. */
  | 'NOT_FOUND'
  /** A setting, a file or the machine does not allow it. */
  | 'CONFIGURATION'
  /** The database is not there, or went away. */
  | 'UNAVAILABLE'
  /** The database took longer than it may. */
  | 'TIMEOUT'
  /** Whoever asked went away. */
  | 'CANCELLED'

/** An error meant for its reader: one clear sentence, with what to do about it. Anything else that is thrown is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
