import { LRUCache } from 'lru-cache'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Observer } from './observer'
import { planHash } from './shownPlan'

/** Names are the clients' to choose: beyond so many, operations are counted together, so that the metrics stay small. */
const MOST_OPERATIONS = 200

const LABELS = ['operation', 'plan'] as const
const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30]

/** What has been answered, for Prometheus. */
export interface Metrics extends Observer {
  /** The text of `/metrics`, and its content type. */
  text(): Promise<string>
  readonly contentType: string
}

export function startMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'claimgraph_operation_seconds',
    help: 'Time from sending the statement of an operation to having its answer written.',
    labelNames: LABELS,
    buckets: SECONDS,
    registers: [registry],
  })
  const rows = new Counter({
    name: 'claimgraph_operation_rows_total',
    help: 'Objects in the answers to an operation.',
    labelNames: LABELS,
    registers: [registry],
  })
  const failed = new Counter({
    name: 'claimgraph_operation_errors_total',
    help: 'Answers to an operation with an error in them, and operations that came to nothing.',
    labelNames: ['operation'],
    registers: [registry],
  })
  const hashes = new LRUCache<string, string>({ max: MOST_OPERATIONS })
  const known = new Set<string>()

  function named(operation: string): string {
    if (known.size < MOST_OPERATIONS) known.add(operation)
    return known.has(operation) ? operation : 'others'
  }

  return {
    observe(_asked, { name, plan: { cypher }, rows: count, milliseconds }, hasErrors) {
      const hash = hashes.get(cypher) ?? planHash(cypher)
      hashes.set(cypher, hash)
      // A name with plans without end, as literals in place of variables make them, is one of the others.
      const operation = named(`${name} ${hash}`) === 'others' ? 'others' : name
      const labels = { operation, plan: operation === 'others' ? '' : hash }
      seconds.observe(labels, milliseconds / 1000)
      rows.inc(labels, count)
      if (hasErrors) failed.inc({ operation })
    },
    observeFailure({ operation }) {
      failed.inc({ operation: named(operation.name?.value ?? 'anonymous') })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
