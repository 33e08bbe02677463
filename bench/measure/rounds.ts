import type { ChildProcess } from 'node:child_process'
import type { Progress } from '../../src/graph/database/progress'
import type { Question, Variables } from '../questions/question'
import { ask } from './child'
import { cpuSeconds } from './cpu'
import { outcome } from './loadGenerator'
import { bodyOf, pathOf, type Server, type Variant } from './server'
import { quantile } from './statistics'

export const CONCURRENCIES = [1, 16] as const

/** What one variant did with one question for a moment. */
export interface Sample {
  readonly question: string
  readonly variant: Variant
  readonly concurrency: number
  readonly round: number
  readonly requests: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  /** Processor time of the variant's process, and of Neo4j, for each request. */
  readonly nodeCpuMs: number
  readonly neo4jCpuMs: number
  readonly statementsPerRequest: number
}

export interface Measuring {
  readonly servers: readonly Server[]
  readonly loadGenerator: ChildProcess
  readonly neo4jPid: number
  /** How long each variant is asked each question in a round. */
  readonly seconds: number
  readonly progress: Progress
}

/** What is asked, and with what. */
export interface Asked {
  readonly question: Question
  readonly sets: readonly Variables[]
}

/**
 * Asks every variant every question, at each concurrency, in each round, one after the other; which variant begins changes, so that
 * whatever disturbs the machine disturbs them alike.
 */
export async function measure(
  measuring: Measuring,
  asked: readonly Asked[],
  rounds: number,
): Promise<Sample[]> {
  await warmUp(measuring, asked)
  const task = measuring.progress.begin('Measuring', rounds * asked.length)
  const samples: Sample[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const each of asked) {
      for (const concurrency of CONCURRENCIES) {
        for (const server of rotated(measuring.servers, round)) {
          samples.push({ ...(await sample(measuring, server, each, concurrency)), round })
        }
      }
      task.reach(1 + round * asked.length + asked.indexOf(each))
    }
  }
  task.end()
  return samples
}

/** Until the statements are planned and what runs often has been compiled, which Java does late. */
async function warmUp(measuring: Measuring, asked: readonly Asked[]): Promise<void> {
  const task = measuring.progress.begin('Warming up', WARM_UPS * asked.length)
  for (let round = 0; round < WARM_UPS; round += 1) {
    for (const [index, each] of asked.entries()) {
      for (const server of measuring.servers) await sample(measuring, server, each, 16)
      task.reach(round * asked.length + index + 1)
    }
  }
  task.end()
}

/** After the second, no question became faster by more than the noise. */
const WARM_UPS = 3

async function sample(
  { loadGenerator, neo4jPid, seconds }: Measuring,
  server: Server,
  { question, sets }: Asked,
  concurrency: number,
): Promise<Omit<Sample, 'round'>> {
  const { variant, port, pid } = server
  const bodies = sets.map((variables) => bodyOf(variant, question, variables))
  const before = { node: cpuSeconds(pid), neo4j: cpuSeconds(neo4jPid), statements: await server.statements() }
  const order = { port, path: pathOf(variant), bodies, concurrency, seconds }
  const { latenciesMs, seconds: taken } = await ask(loadGenerator, order, outcome)
  const requests = latenciesMs.length
  return {
    question: question.name,
    variant,
    concurrency,
    requests,
    perSecond: requests / taken,
    p50Ms: quantile(latenciesMs, 0.5),
    p95Ms: quantile(latenciesMs, 0.95),
    nodeCpuMs: (1000 * (cpuSeconds(pid) - before.node)) / requests,
    neo4jCpuMs: (1000 * (cpuSeconds(neo4jPid) - before.neo4j)) / requests,
    statementsPerRequest: ((await server.statements()) - before.statements) / requests,
  }
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
