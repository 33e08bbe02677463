import 'reflect-metadata'
import { startApi } from '../../src/api/api'
import { createApp } from '../../src/api/http/app'
import { connect } from '../../src/graph/graph'
import { serve } from './serverProcess'

// The service as its users start it, but for the data that ships.
void serve(async (database, counter) => {
  const graph = connect(database)
  const counted: typeof graph = {
    ...graph,
    read: (...statement) => {
      counter.statements += 1
      return graph.read(...statement)
    },
  }
  const api = await startApi(counted, (error) => console.error(error))
  return createApp({
    readiness: () => ({ api, state: 'ready' }),
    corsOrigins: [],
    logError: (error) => console.error(error),
  })
})
