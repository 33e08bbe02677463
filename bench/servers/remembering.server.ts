import 'reflect-metadata'
import { startApi } from '../../src/api/api'
import { createApp } from '../../src/api/http/app'
import { connect, type Graph, type Row } from '../../src/graph/graph'
import { serve } from './serverProcess'

// The service over a graph that remembers what it has read: what is left is the cost of everything but the database and its driver.
void serve(async (database) => {
  const api = await startApi(remembering(connect(database)), (error) => console.error(error))
  return createApp({
    readiness: () => ({ api, state: 'ready' }),
    corsOrigins: [],
    logError: (error) => console.error(error),
  })
})

function remembering(graph: Graph): Graph {
  const known = new Map<string, Promise<Row[]>>()
  return {
    ...graph,
    read(statement, parameters) {
      const key = JSON.stringify([statement.text, parameters], (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      )
      const rows = known.get(key) ?? graph.read(statement, parameters)
      known.set(key, rows)
      return rows
    },
  }
}
