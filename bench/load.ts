import { parseArgs } from 'node:util'
import { Failure } from '../src/domain/failure'
import { terminalProgress } from '../src/graph/database/progress'
import { load, type LoadReport } from './load/load'
import { scaleIn } from './scale'

// npm run bench:load -- --scale S [--offline]: a graph to measure on, of claimgraph's own model, in an embedded Neo4j of its own.
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { scale: { type: 'string', default: '1' }, offline: { type: 'boolean', default: false } },
  })
  const report = await load(scaleIn(values.scale), values.offline, terminalProgress(process.stderr))
  process.stdout.write(`${describe(report, values.offline)}\n`)
}

function describe(report: LoadReport, isOffline: boolean): string {
  const { nodes, relationships, makingSeconds, nodeSeconds, relationshipSeconds, indexSeconds } = report
  const rate = Math.round(relationships / relationshipSeconds).toLocaleString('en')
  const of = (seconds: number): string => `${seconds.toFixed(1)} s`
  return [
    `${nodes.toLocaleString('en')} nodes and ${relationships.toLocaleString('en')} relationships`,
    `made in ${of(makingSeconds)}`,
    isOffline
      ? `imported in ${of(relationshipSeconds)}: ${rate} relationships a second, their nodes included`
      : `nodes in ${of(nodeSeconds)}, relationships in ${of(relationshipSeconds)}: ${rate} relationships a second`,
    `constraints and indexes in ${of(indexSeconds)}`,
  ].join('\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Failure ? error.message : String(error)}\n`)
  process.exitCode = 1
})
