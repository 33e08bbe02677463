import { parseArgs } from 'node:util'
import { z } from 'zod'
import { terminalProgress } from '../src/graph/database/progress'
import { connect } from '../src/graph/graph'
import { openBenchDatabase } from './load/database'
import { ask, startProgram } from './measure/child'
import { cpuSeconds } from './measure/cpu'
import { outcome } from './measure/loadGenerator'
import { median } from './measure/statistics'
import { bodyOf } from './measure/server'
import { parameterSets, readQuestions } from './questions/question'
import { scaleIn } from './scale'

const ROUNDS = 5
const SECONDS = 0.5

// npm run bench:pipeline -- --scale S: what a request costs the service apart from the database, past express and Apollo and through them.
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } })
  const database = await openBenchDatabase(scaleIn(values.scale), terminalProgress(process.stderr))
  const graph = connect(database.address)
  const server = startProgram('servers/remembering.server.ts', JSON.stringify(database.address))
  const { port } = await ask(server, null, z.object({ port: z.number() }))
  const generator = startProgram('measure/loadGenerator.ts')
  const cpuMs = async (bodies: readonly string[], isQuick: boolean): Promise<number> => {
    const before = cpuSeconds(server.pid ?? 0)
    const order = { port, path: isQuick ? '/graphql' : SLOW, bodies, concurrency: 16, seconds: SECONDS }
    const { latenciesMs } = await ask(generator, order, outcome)
    return (1000 * (cpuSeconds(server.pid ?? 0) - before)) / latenciesMs.length
  }
  for (const question of readQuestions()) {
    const sets = await parameterSets(graph, question)
    const bodies = sets.map((variables) => bodyOf('claimgraph', question, variables))
    const [quick, slow]: [number[], number[]] = [[], []]
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [one, other] = [await cpuMs(bodies, false), await cpuMs(bodies, true)]
      if (round === 0) continue
      slow.push(one)
      quick.push(other)
    }
    process.stdout.write(
      `${question.name.padEnd(16)} through Apollo ${median(slow).toFixed(3)} ms, past it ${median(quick).toFixed(3)} ms\n`,
    )
  }
  generator.disconnect()
  server.disconnect()
  await graph.close()
  await database.stop()
}

/** With parameters in its address a POST is no plain one, so that express and Apollo take it. */
const SLOW = '/graphql?'

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
