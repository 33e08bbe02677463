import type { Observer } from './observer'

/** As much of a logger as is used here. */
interface Log {
  debug(fields: object, message: string): void
}

/** A line for each operation, by its name. */
export function operationLog(log: Log): Observer {
  return {
    observe(_asked, { name, rows, milliseconds }, hasErrors) {
      log.debug({ operation: name, milliseconds: Math.round(milliseconds), rows, hasErrors }, 'answered')
    },
    observeFailure({ operation }, milliseconds) {
      const name = operation.name?.value ?? 'anonymous'
      log.debug({ operation: name, milliseconds: Math.round(milliseconds) }, 'not answered')
    },
  }
}
