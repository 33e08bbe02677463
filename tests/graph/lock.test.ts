import { holdLock } from '../../src/graph/lock'
import { testGraph } from '../support/graph'

describe('a lock', () => {
  const graph = testGraph()

  it('is held by one at a time, from the first time that it is taken', async () => {
    const name = `test-${process.pid}-${Date.now()}`
    const seen: string[] = []
    const work = (who: string): Promise<void> =>
      graph.write(async (transaction) => {
        await holdLock(transaction, name)
        seen.push(`${who} begins`)
        await new Promise((resolve) => setTimeout(resolve, 300))
        seen.push(`${who} ends`)
      })
    await Promise.all([work('one'), work('other')])
    const [first, second, third, fourth] = seen
    expect([first?.split(' ')[0], third?.split(' ')[0]]).toEqual([
      second?.split(' ')[0],
      fourth?.split(' ')[0],
    ])
  })
})
