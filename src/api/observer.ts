import type { Operation, Told } from './answer'

/** Who hears of every operation: the metrics, the log, and the traces where they are switched on. */
export interface Observer {
  /** An answer, perhaps with errors in it. */
  observe(asked: Operation, told: Told, hasErrors: boolean): void
  /** An operation that came to nothing, after so many milliseconds. */
  observeFailure(asked: Operation, milliseconds: number): void
}
