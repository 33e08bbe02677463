import type { Graph } from '../graph/graph'

/** Somebody who waits that long wonders whether an answer will come. */
const SLOW_MS = 2_000

/** As much of a logger as is used here. */
interface Log {
  warn(fields: object, message: string): void
}

/** The same graph; the log hears of each statement that took long to read, whether or not it came to an end. */
export function tellingSlowReads(graph: Graph, log: Log, slowMs = SLOW_MS): Graph {
  return {
    ...graph,
    async read(statement, parameters, signal) {
      const startedAtMs = performance.now()
      try {
        return await graph.read(statement, parameters, signal)
      } finally {
        const milliseconds = Math.round(performance.now() - startedAtMs)
        if (milliseconds >= slowMs) log.warn({ statement: statement.name, milliseconds }, 'slow statement')
      }
    },
  }
}
