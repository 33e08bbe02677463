import { connect } from '../../src/graph/graph'
import { testDatabase } from '../support/testDatabase'

describe('a connection', () => {
  it('ends a read that takes too long, and says so', async () => {
    const graph = connect(testDatabase().address, 500)
    const text =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(*)'
    await expect(graph.read({ name: 'test-long', text })).rejects.toMatchObject({ kind: 'TIMEOUT' })
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
