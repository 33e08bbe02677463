import { geometricMean, median, quantile, ratioInterval } from '../../bench/measure/statistics'
import { compare, summarize } from '../../bench/measure/summary'
import type { Sample } from '../../bench/measure/rounds'

function aSample(sample: Partial<Sample>): Sample {
  return {
    question: 'actor-by-id',
    variant: 'claimgraph',
    concurrency: 16,
    round: 0,
    requests: 100,
    perSecond: 100,
    p50Ms: 10,
    p95Ms: 20,
    nodeCpuMs: 1,
    neo4jCpuMs: 1,
    statementsPerRequest: 1,
    ...sample,
  }
}

describe('statistics', () => {
  it('takes the value that a share of all lie below', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  })

  it('means ratios geometrically: twice as fast and half as fast are even', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1)
  })

  it('is the surer of a ratio the less it varies', () => {
    const [steady, shaky] = [ratioInterval([2, 2.1, 1.9, 2]), ratioInterval([2, 4, 1, 2])]
    expect(steady.low).toBeGreaterThan(shaky.low)
    expect(steady.high).toBeLessThan(shaky.high)
    expect(steady.low).toBeLessThan(steady.mean)
  })
})

describe('the summary', () => {
  it('compares within a round, since what disturbs a round disturbs all variants', () => {
    const samples = [
      aSample({ round: 0, perSecond: 400 }),
      aSample({ round: 0, perSecond: 100, variant: 'peer' }),
      aSample({ round: 1, perSecond: 40 }),
      aSample({ round: 1, perSecond: 10, variant: 'peer' }),
    ]

    const [, atSixteen] = compare(samples, ['actor-by-id'])

    expect(atSixteen?.timesPeer?.mean).toBeCloseTo(4)
    expect(atSixteen?.ofLimit).toBeNull()
  })

  const of = (question: string, perSecond: number): Sample[] => [
    aSample({ question, perSecond }),
    aSample({ question, perSecond: 10, variant: 'peer' }),
    aSample({ question, perSecond: 100, variant: 'limit' }),
  ]

  it('keeps a question about a hub apart from the eight', () => {
    const samples = [...of('actor-by-id', 20), ...of('events-of-hub', 80)]

    const summary = summarize(compare(samples, ['actor-by-id', 'events-of-hub']))

    expect(summary.timesPeer).toBeCloseTo(2)
    expect(summary.leastTimesPeer).toBeCloseTo(2)
    expect(summary.timesPeerOnHubs).toBeCloseTo(8)
    expect(summary.ofLimit).toBeCloseTo(0.2)
    expect(summary.limitTimesPeer).toBeCloseTo(10)
  })

  it('tells by how much it is faster where the peer makes its own statement', () => {
    const samples = [...of('actor-by-id', 40), ...of('events-of-hub', 90), ...of('search', 10)]

    const summary = summarize(compare(samples, ['actor-by-id', 'events-of-hub', 'search']))

    expect(summary.timesPeerByItsOwnStatements).toBeCloseTo(6)
    expect(summary.timesPeer).toBeCloseTo(2)
  })
})
