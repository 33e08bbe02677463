import { BY_CYPHER_OF_THE_LIMIT } from '../questions/fromPeer'
import { CONCURRENCIES, type Sample } from './rounds'
import type { Variant } from './server'
import { geometricMean, median, ratioInterval, type Interval } from './statistics'

/** How one variant fared with one question at one concurrency: medians over the rounds. */
export type Measured = Omit<Sample, 'round' | 'question' | 'variant' | 'concurrency'>

/** One question at one concurrency. */
export interface Comparison {
  readonly question: string
  readonly concurrency: number
  readonly variants: Readonly<Partial<Record<Variant, Measured>>>
  /** Claimgraph's requests a second by those of the other, round by round. */
  readonly timesPeer: Interval | null
  readonly timesResolvers: Interval | null
  readonly ofLimit: Interval | null
  /** Its median latency by that of the limit. */
  readonly p50OfLimit: Interval | null
  /** Processor time of the others, node and Neo4j together, by its own: what throughput would be if nothing disturbed it. */
  readonly cpuTimesPeer: Interval | null
  readonly cpuOfLimit: Interval | null
}

/** Geometric means over the eight questions, at the highest concurrency; those about a hub are two of the eight again, and apart. */
export interface Summary {
  /** Throughput by that of the peer. */
  readonly timesPeer: number
  /** The smallest of these over the questions. */
  readonly leastTimesPeer: number
  /** The same over the questions about a hub. */
  readonly timesPeerOnHubs: number
  /** The same over all questions, hubs among them, to which the peer has a statement of its own making. */
  readonly timesPeerByItsOwnStatements: number
  readonly timesResolvers: number
  /** Throughput by that of the raw driver behind `node:http`. */
  readonly ofLimit: number
  /** Median latency by that of the limit, one request at a time. */
  readonly p50OfLimit: number
  /** Throughput of the limit by that of the peer: what can be had at all. */
  readonly limitTimesPeer: number
  /** The same as `timesPeer` and `ofLimit` by processor time, which other programs on the machine disturb less. */
  readonly cpuTimesPeer: number
  readonly cpuOfLimit: number
}

export function compare(samples: readonly Sample[], questions: readonly string[]): Comparison[] {
  return questions.flatMap((question) =>
    CONCURRENCIES.map((concurrency): Comparison => {
      const here = samples.filter((each) => each.question === question && each.concurrency === concurrency)
      const variants = [...new Set(here.map(({ variant }) => variant))]
      return {
        question,
        concurrency,
        variants: Object.fromEntries(
          variants.map((variant) => [variant, medians(here.filter((each) => each.variant === variant))]),
        ),
        timesPeer: ratio(here, 'peer', throughput),
        timesResolvers: ratio(here, 'resolvers', throughput),
        ofLimit: ratio(here, 'limit', throughput),
        p50OfLimit: ratio(here, 'limit', ({ p50Ms }) => p50Ms),
        cpuTimesPeer: ratio(here, 'peer', requestsPerCpuSecond),
        cpuOfLimit: ratio(here, 'limit', requestsPerCpuSecond),
      }
    }),
  )
}

export function summarize(comparisons: readonly Comparison[]): Summary {
  const [alone, together] = CONCURRENCIES
  const at = (concurrency: number): Comparison[] =>
    comparisons.filter((comparison) => comparison.concurrency === concurrency)
  const isHub = ({ question }: Comparison): boolean => question.endsWith('-of-hub')
  const eight = at(together).filter((comparison) => !isHub(comparison))
  const eightAlone = at(alone).filter((comparison) => !isHub(comparison))
  const itsOwn = at(together).filter(({ question }) => !BY_CYPHER_OF_THE_LIMIT.has(question))
  return {
    timesPeer: meanOf(eight, ({ timesPeer }) => timesPeer),
    leastTimesPeer: Math.min(...eight.flatMap(({ timesPeer }) => timesPeer?.mean ?? [])),
    timesPeerOnHubs: meanOf(at(together).filter(isHub), ({ timesPeer }) => timesPeer),
    timesPeerByItsOwnStatements: meanOf(itsOwn, ({ timesPeer }) => timesPeer),
    timesResolvers: meanOf(eight, ({ timesResolvers }) => timesResolvers),
    ofLimit: meanOf(eight, ({ ofLimit }) => ofLimit),
    p50OfLimit: meanOf(eightAlone, ({ p50OfLimit }) => p50OfLimit),
    limitTimesPeer: meanOf(eight, ({ timesPeer }) => timesPeer) / meanOf(eight, ({ ofLimit }) => ofLimit),
    cpuTimesPeer: meanOf(eight, ({ cpuTimesPeer }) => cpuTimesPeer),
    cpuOfLimit: meanOf(eight, ({ cpuOfLimit }) => cpuOfLimit),
  }
}

function meanOf(
  comparisons: readonly Comparison[],
  pick: (comparison: Comparison) => Interval | null,
): number {
  return geometricMean(comparisons.flatMap((comparison) => pick(comparison)?.mean ?? []))
}

function medians(samples: readonly Sample[]): Measured {
  const of = (pick: (sample: Sample) => number): number => median(samples.map(pick))
  return {
    requests: of(({ requests }) => requests),
    perSecond: of(({ perSecond }) => perSecond),
    p50Ms: of(({ p50Ms }) => p50Ms),
    p95Ms: of(({ p95Ms }) => p95Ms),
    nodeCpuMs: of(({ nodeCpuMs }) => nodeCpuMs),
    neo4jCpuMs: of(({ neo4jCpuMs }) => neo4jCpuMs),
    statementsPerRequest: of(({ statementsPerRequest }) => statementsPerRequest),
  }
}

/** Of claimgraph to another, within each round, since only what was measured at about the same time compares. */
function ratio(
  samples: readonly Sample[],
  other: Variant,
  measure: (sample: Sample) => number,
): Interval | null {
  const ratios = samples.flatMap((sample) => {
    if (sample.variant !== 'claimgraph') return []
    const opposite = samples.find(({ variant, round }) => variant === other && round === sample.round)
    return opposite === undefined ? [] : [measure(sample) / measure(opposite)]
  })
  return ratios.length === 0 ? null : ratioInterval(ratios)
}

function throughput({ perSecond }: Sample): number {
  return perSecond
}

function requestsPerCpuSecond({ nodeCpuMs, neo4jCpuMs }: Sample): number {
  return 1000 / (nodeCpuMs + neo4jCpuMs)
}
