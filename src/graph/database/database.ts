import { Failure } from '../../domain/failure'
import type { Address } from '../graph'

/** A Neo4j that answers, and the right to leave it as it was found. */
export interface Database {
  readonly address: Address
  /** Which one it is and why, for the user. */
  readonly description: string
  /** Whether it was started here, so that `stop` ends it. */
  readonly isOwned: boolean
  /** Stops what was started for it, and nothing else; may be called twice. */
  stop(): Promise<void>
}

/** This way to a database is closed on this machine; another may be open. */
export class ClosedWay extends Failure {
  constructor(reason: string, options?: { cause?: unknown }) {
    super('CONFIGURATION', reason, options)
  }
}
