import type { Graph } from '../../src/graph/graph'
import { cachingPlanner } from '../../src/plan/planCache'
import { testGraph, wipe } from '../support/graph'
import type { Rig } from './difference'
import { Columns } from './generate/columns'
import { oracleOf } from './oracle/oracle'
import { schema } from './schema'
import { record } from './world/record'
import { theWorld } from './world/theWorld'

const world = theWorld()
export const columns = new Columns(schema, world)

/** The world in Neo4j, the planner over it, and the oracle over the same in memory. */
export function testRig(): Rig {
  const graph = testGraph()
  beforeAll(async () => {
    await wipe(graph)
    await record(graph, world)
  }, 60_000)
  return {
    graph: remembering(graph),
    schema,
    planner: cachingPlanner(schema),
    oracle: oracleOf(schema, world),
  }
}

/** The same statement with the same values gives the same rows, since nothing is written. */
function remembering(graph: Graph): Graph {
  const known = new Map<string, ReturnType<Graph['read']>>()
  return {
    ...graph,
    read(statement, parameters) {
      const key =
        statement.text +
        JSON.stringify(parameters, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        )
      const rows = known.get(key) ?? graph.read(statement, parameters)
      known.set(key, rows)
      return rows
    },
  }
}
