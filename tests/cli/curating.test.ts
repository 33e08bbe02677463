import { claimgraph, onTestDatabase } from '../support/claimgraph'
import { nodes } from '../support/graph'
import { withShippedData } from '../support/shippedData'

const LONG = 60_000
const WORD = ['--why', 'The list of the hospital.', '--by', 'Ada']

describe('a curator', () => {
  const graph = withShippedData()
  /** What was chosen is no shipped data: the next suite loads it anew. */
  const forget = () =>
    graph.run({ name: 'test-forget', text: 'MATCH (n) WHERE n:TestMark OR n:BestFigure DETACH DELETE n' })

  it(
    'says by command which number is the best, and takes it back',
    async () => {
      const chosen = await claimgraph(['best', 'ago-bombing', 'killed', '31', ...WORD], onTestDatabase())
        .ended
      expect(chosen.stderr).toContain('31 is the best for KILLED of ago-bombing: best-figure-')
      expect(chosen.code).toBe(0)
      const [[id] = []] = await nodes(graph, 'BestFigure', ['id'])

      const taken = ['best', '--revoke', String(id), '--why', 'Another day.']
      const { code, stderr } = await claimgraph(taken, onTestDatabase()).ended

      expect(stderr).toContain('31 is no longer the best for KILLED of ago-bombing.')
      expect(code).toBe(0)
      await forget()
    },
    LONG,
  )

  it.each([
    [['ago-bombing', 'dead', '31'], '"dead" is no quantity: say one of KILLED,'],
    [['ago-bombing', 'KILLED', 'many'], '"many" is no number of people or things: write digits alone.'],
    [['ago-bombing', 'INJURED', '31'], 'What is told of it: KILLED.'],
  ])(
    'is told what is wrong with %j',
    async (parameters, message) => {
      const { code, stderr } = await claimgraph(['best', ...parameters, ...WORD], onTestDatabase()).ended
      expect(stderr).toContain(message)
      expect(code).toBe(1)
    },
    LONG,
  )

  it(
    'is told when there is nothing to propose, since it is set already',
    async () => {
      const { code, stderr } = await claimgraph(['propose'], onTestDatabase()).ended
      expect([code, stderr]).toEqual([0, expect.stringContaining('Nothing is proposed.')])
    },
    LONG,
  )
})
