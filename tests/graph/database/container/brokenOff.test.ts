import { setTimeout as wait } from 'node:timers/promises'
import { openContainer } from '../../../../src/graph/database/container/open'
import { SHIPPED_SPEC } from '../../../../src/graph/database/container/spec'
import { silentProgress } from '../../../../src/graph/database/progress'
import { Stops } from '../../../../src/service/stops'
import { fakeEngine } from '../../../support/fakeEngine'

// Nothing answers there: its Neo4j is still starting.
const engine = fakeEngine({ isRunning: false, image: 'neo4j:5.26-community', boltPort: 9 })

test('a container that is being started when a signal comes is stopped as soon as it has started', async () => {
  const stops = new Stops()
  const opened = openContainer({ ...SHIPPED_SPEC, image: 'neo4j:5.26-community' }, silentProgress, stops)
  opened.catch(() => undefined)
  while (!engine.requests.includes('GET /containers/claimgraph-neo4j/json')) await wait(10)
  await wait(50)
  await stops.all()
  const told = engine.requests.filter((request) => request.startsWith('POST'))
  expect(told.slice(0, 2)).toEqual([
    'POST /containers/claimgraph-neo4j/start',
    'POST /containers/claimgraph-neo4j/stop',
  ])
})
