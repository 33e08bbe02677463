import type { Comparison, Summary } from './summary'
import { VARIANTS } from './server'
import type { Interval } from './statistics'

const COLUMNS = ['requests/s', 'p50 ms', 'p95 ms', 'node ms', 'Neo4j ms', 'statements']

/** The comparisons as a Markdown table, which a terminal shows well too. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap((comparison) =>
    VARIANTS.flatMap((variant) => {
      const measured = comparison.variants[variant]
      if (measured === undefined) return []
      const { perSecond, p50Ms, p95Ms, nodeCpuMs, neo4jCpuMs, statementsPerRequest } = measured
      return [
        [
          comparison.question,
          String(comparison.concurrency),
          variant,
          perSecond.toFixed(0),
          ...[p50Ms, p95Ms, nodeCpuMs, neo4jCpuMs].map((value) => value.toFixed(2)),
          statementsPerRequest.toFixed(1),
          variant === 'claimgraph' ? ratios(comparison) : '',
        ],
      ]
    }),
  )
  return aligned([['question', 'at', 'variant', ...COLUMNS, 'claimgraph ×peer, ×limit (95 %)'], ...rows])
}

export function summaryText(summary: Summary): string {
  const lines: readonly (readonly [number, string])[] = [
    [summary.timesPeer, '× the throughput of the peer over the eight questions'],
    [summary.leastTimesPeer, '× on the least of them'],
    [summary.timesPeerOnHubs, '× on hubs'],
    [summary.timesPeerByItsOwnStatements, '× where the peer makes its own statement'],
    [summary.timesResolvers, '× that of resolvers with DataLoader'],
    [summary.ofLimit, 'of the limit, the raw driver behind node:http'],
    [summary.p50OfLimit, "× the limit's median latency, one at a time"],
    [summary.limitTimesPeer, '× the peer is the limit itself'],
    [summary.cpuTimesPeer, '× the peer by processor time'],
    [summary.cpuOfLimit, 'of the limit by processor time'],
  ]
  return lines.map(([value, words]) => `${value.toFixed(2)} ${words}`).join('\n')
}

function ratios({ timesPeer, ofLimit }: Comparison): string {
  return [timesPeer, ofLimit].map((interval) => (interval === null ? '–' : intervalText(interval))).join(', ')
}

function intervalText({ mean, low, high }: Interval): string {
  return `${mean.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}

/** Rows as a Markdown table, the first being its head. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...body.map(line)].join('\n')
}
