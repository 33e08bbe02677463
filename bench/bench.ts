import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Failure } from '../src/domain/failure'
import { terminalProgress, type Progress } from '../src/graph/database/progress'
import { connect, type Graph } from '../src/graph/graph'
import { benchFolder, openBenchDatabase } from './load/database'
import { refusal, requireAgreement } from './measure/agreement'
import { startProgram } from './measure/child'
import { describeMachine } from './measure/machine'
import { measure, type Asked } from './measure/rounds'
import { startServer, VARIANTS, type Server } from './measure/server'
import { compare, summarize } from './measure/summary'
import { summaryText, tableOf } from './measure/table'
import { parameterSets, readQuestions, type Question } from './questions/question'
import { scaleIn } from './scale'

interface Options {
  readonly scale: number
  readonly rounds: number
  readonly seconds: number
  readonly json: string | null
  /** Null for all. */
  readonly questions: readonly string[] | null
}

// npm run bench -- --scale S [--json FILE] [--rounds N] [--seconds T] [--questions a,b]: claimgraph beside what a user would take instead.
async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2))
  const progress = terminalProgress(process.stderr)
  if (!existsSync(benchFolder(options.scale))) {
    throw new Failure(
      'INVALID_INPUT',
      `There is no graph of scale ${options.scale}: make it with npm run bench:load -- --scale ${options.scale}.`,
    )
  }
  const database = await openBenchDatabase(options.scale, progress)
  const graph = connect(database.address)
  const servers: Server[] = []
  try {
    for (const variant of VARIANTS) servers.push(await startServer(variant, database.address))
    const { asked, missing } = await prepare(graph, servers, options, progress)
    const machine = await describeMachine(graph)
    const loadGenerator = startProgram('measure/loadGenerator.ts')
    const measuring = {
      servers,
      loadGenerator,
      neo4jPid: await neo4jPid(options.scale),
      seconds: options.seconds,
      progress,
    }
    const samples = await measure(measuring, asked, options.rounds)
    loadGenerator.disconnect()
    const comparisons = compare(
      samples,
      asked.map(({ question }) => question.name),
    )
    const summary = summarize(comparisons)
    process.stdout.write(`${tableOf(comparisons)}\n\n${summaryText(summary)}\n`)
    for (const { name, why } of missing) process.stdout.write(`Missing: ${name} (claimgraph says: ${why})\n`)
    if (options.json !== null) {
      const { scale, rounds, seconds } = options
      const report = { scale, rounds, seconds, machine, summary, missing, comparisons, samples }
      await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`)
    }
  } finally {
    for (const server of servers) server.stop()
    await graph.close()
    await database.stop()
  }
}

interface Prepared {
  readonly asked: readonly Asked[]
  readonly missing: readonly { readonly name: string; readonly why: string }[]
}

/** The questions with their parameters, answered alike by all; those that claimgraph does not understand are told as missing. */
async function prepare(
  graph: Graph,
  servers: readonly Server[],
  { questions }: Options,
  progress: Progress,
): Promise<Prepared> {
  const asked: Asked[] = []
  const missing: { name: string; why: string }[] = []
  for (const question of chosen(readQuestions(), questions)) {
    const sets = await parameterSets(graph, question)
    const [first, claimgraph] = [sets[0], servers.find(({ variant }) => variant === 'claimgraph')]
    if (first === undefined || claimgraph === undefined) {
      throw new Failure(
        'INVALID_INPUT',
        `The graph has nothing to ask ${question.name} about: take a larger scale.`,
      )
    }
    const why = await refusal(claimgraph, question, first)
    if (why !== null) {
      missing.push({ name: question.name, why })
      continue
    }
    await requireAgreement(servers, question, sets)
    progress.say(`${question.name}: ${sets.length} parameter sets, answered alike by all.`)
    asked.push({ question, sets })
  }
  return { asked, missing }
}

function chosen(all: readonly Question[], names: readonly string[] | null): readonly Question[] {
  const unknown = (names ?? []).filter((name) => all.every((question) => question.name !== name))
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ')
    throw new Failure('INVALID_INPUT', `--questions has no ${unknown.join(', ')}; there are ${known}.`)
  }
  return names === null ? all : all.filter(({ name }) => names.includes(name))
}

async function neo4jPid(scale: number): Promise<number> {
  const running = await readFile(join(benchFolder(scale), 'neo4j', 'running.json'), 'utf8')
  return z.object({ pid: z.number() }).parse(JSON.parse(running)).pid
}

function optionsOf(parameters: readonly string[]): Options {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...parameters],
    options: { scale: text, rounds: text, seconds: text, json: text, questions: text },
  })
  return {
    scale: scaleIn(values.scale ?? '1'),
    rounds: positive('--rounds', values.rounds ?? '5'),
    seconds: positive('--seconds', values.seconds ?? '1'),
    json: values.json ?? null,
    questions: values.questions?.split(',') ?? null,
  }
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (value > 0) return value
  throw new Failure('INVALID_INPUT', `${name} is a number above 0, not "${text}".`)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Failure ? error.message : error instanceof Error ? String(error.stack) : String(error)}\n`,
    )
    process.exit(1)
  },
)
