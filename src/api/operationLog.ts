import type { Observer } from './observer'

/** Somebody who waits that long wonders whether an answer will come. */
const SLOW_MS = 2_000

/** As much of a logger as is used here. */
interface Log {
  debug(fields: object, message: string): void
  warn(fields: object, message: string): void
}

/** A line for each operation, by its name: slow ones are warnings. */
export function operationLog(log: Log): Observer {
  return {
    observe(_asked, { name, rows, milliseconds }, hasErrors) {
      const fields = { operation: name, milliseconds: Math.round(milliseconds), rows, hasErrors }
      if (milliseconds < SLOW_MS) log.debug(fields, 'answered')
      else log.warn(fields, 'answered slowly')
    },
    observeFailure({ operation }, milliseconds) {
      const fields = {
        operation: operation.name?.value ?? 'anonymous',
        milliseconds: Math.round(milliseconds),
      }
      if (milliseconds < SLOW_MS) log.debug(fields, 'not answered')
      else log.warn(fields, 'slow, and not answered')
    },
  }
}
