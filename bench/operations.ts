import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Failure } from '../src/domain/failure'
import { terminalProgress } from '../src/graph/database/progress'
import { connect } from '../src/graph/graph'
import { benchFolder, openBenchDatabase } from './load/database'
import { ask, startProgram } from './measure/child'
import { outcome } from './measure/loadGenerator'
import { describeMachine } from './measure/machine'
import { startServer, type Server } from './measure/server'
import { quantile } from './measure/statistics'
import { aligned } from './measure/table'
import { bodiesOf, givenBy, readOperations, type MeasuredOperation } from './operations/operation'
import { scaleIn } from './scale'

/** How many ask at a time. */
const CONCURRENCY = 4

interface Measured {
  readonly operation: string
  readonly requests: number
  readonly p50Ms: number
  readonly p95Ms: number
  /** Of requests about the busiest actor of all, nothing else being asked; null where it is not about actors. */
  readonly busiestP95Ms: number | null
  readonly limitMs: number
  readonly statementsPerRequest: number
}

// npm run bench:operations -- --scale S [--seconds T] [--json FILE]: the shipped operations about claims, four at a time.
async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { scale: text, seconds: text, json: text } })
  const [scale, seconds] = [scaleIn(values.scale ?? '1'), Number(values.seconds ?? '5')]
  const progress = terminalProgress(process.stderr)
  if (!existsSync(benchFolder(scale))) {
    throw new Failure(
      'INVALID_INPUT',
      `There is no graph of scale ${scale}: make it with npm run bench:load -- --scale ${scale}.`,
    )
  }
  const database = await openBenchDatabase(scale, progress)
  const graph = connect(database.address)
  const server = await startServer('claimgraph', database.address)
  try {
    const machine = await describeMachine(graph)
    const loadGenerator = startProgram('measure/loadGenerator.ts')
    const operations = readOperations()
    const given = await givenBy(graph)
    const task = progress.begin('Measuring', operations.length)
    const measured: Measured[] = []
    for (const operation of operations) {
      const bodies = await bodiesOf(graph, operation, given)
      for (const body of bodies) await requireAnswer(server, operation, body)
      const asked = async (of: readonly string[], forSeconds: number): Promise<readonly number[]> => {
        const order = { port: server.port, path: '/graphql', bodies: of, concurrency: CONCURRENCY }
        return (await ask(loadGenerator, { ...order, seconds: forSeconds }, outcome)).latenciesMs
      }
      // What Java compiles on the way is nobody's everyday request.
      await asked(bodies, seconds / 2)
      const before = await server.statements()
      const latenciesMs = await asked(bodies, seconds)
      const statements = (await server.statements()) - before
      measured.push({
        operation: operation.name,
        requests: latenciesMs.length,
        p50Ms: quantile(latenciesMs, 0.5),
        p95Ms: quantile(latenciesMs, 0.95),
        busiestP95Ms: operation.isAboutActors
          ? quantile(await asked(bodies.slice(0, 1), seconds), 0.95)
          : null,
        limitMs: operation.limitMs,
        statementsPerRequest: statements / latenciesMs.length,
      })
      task.reach(measured.length)
    }
    task.end()
    loadGenerator.disconnect()
    process.stdout.write(`${tableOf(measured)}\n`)
    if (values.json !== undefined) {
      await writeFile(values.json, `${JSON.stringify({ scale, seconds, machine, measured }, null, 2)}\n`)
    }
  } finally {
    server.stop()
    await graph.close()
    await database.stop()
  }
}

const reply = z.object({ errors: z.array(z.object({ message: z.string() })).optional() })

/** @throws Failure when the service answers with errors: they are quick, and not what is measured. */
async function requireAnswer({ port }: Server, { name }: MeasuredOperation, body: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const { errors } = reply.parse(await response.json())
  if (errors === undefined) return
  throw new Failure('INVALID_INPUT', `${name} cannot be measured: ${errors[0]?.message ?? 'it has errors'}`)
}

const HEAD = ['operation', 'requests', 'p50 ms', 'p95 ms', 'limit ms', 'kept', 'busiest p95 ms', 'statements']

function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ operation, requests, p50Ms, p95Ms, busiestP95Ms, limitMs, ...more }) => [
    operation,
    String(requests),
    p50Ms.toFixed(1),
    p95Ms.toFixed(1),
    String(limitMs),
    p95Ms <= limitMs ? 'yes' : 'no',
    busiestP95Ms?.toFixed(1) ?? '',
    more.statementsPerRequest.toFixed(1),
  ])
  return aligned([HEAD, ...rows])
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const told = error instanceof Failure ? error.message : error instanceof Error ? error.stack : error
    process.stderr.write(`${String(told)}\n`)
    process.exit(1)
  },
)
