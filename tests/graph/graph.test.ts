import { connect } from '../../src/graph/graph'
import { running, until } from '../support/running'
import { testDatabase } from '../support/testDatabase'

const LONG =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(*)'

describe('a connection', () => {
  it('ends a read that takes too long, and says so', async () => {
    const graph = connect(testDatabase().address, 500)
    await expect(graph.read({ name: 'test-long', text: LONG })).rejects.toMatchObject({ kind: 'TIMEOUT' })
    await graph.close()
  })

  it('ends a read in the database when whoever asked is gone', async () => {
    const graph = connect(testDatabase().address)
    const gone = new AbortController()
    const name = 'test-abandoned'
    const reading = graph.read({ name, text: LONG }, {}, gone.signal)
    await until(async () => (await running(graph, name)) === 1)
    gone.abort()
    await expect(reading).rejects.toMatchObject({ kind: 'CANCELLED' })
    await until(async () => (await running(graph, name)) === 0)
    await expect(graph.read({ name, text: 'RETURN 1 AS one' }, {}, gone.signal)).rejects.toMatchObject({
      kind: 'CANCELLED',
    })
    await graph.close()
  })

  it('says so when there is nobody to answer', async () => {
    const graph = connect({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' })
    await expect(graph.read({ name: 'test', text: 'RETURN 1' })).rejects.toMatchObject({
      kind: 'UNAVAILABLE',
    })
    await graph.close()
  })
})
