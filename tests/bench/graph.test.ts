import { eventCounts, graphOf } from '../../bench/graph/graph'
import type { Piece } from '../../bench/graph/rows'
import { sizesOf } from '../../bench/graph/sizes'

/** All of a small graph, and how often things occur in it. */
function whole(scale: number, seed: number) {
  const pieces: Piece[] = [...graphOf(scale, seed)]
  return {
    nodes: pieces.flatMap(({ nodes }) => nodes),
    relationships: pieces.flatMap(({ relationships }) => relationships),
  }
}

describe('the graph to measure on', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(whole(0.02, 1)).toEqual(whole(0.02, 1))
    expect(whole(0.02, 1)).not.toEqual(whole(0.02, 2))
  })

  it('has about 25 thousand nodes and 110 thousand relationships for each unit of scale', () => {
    const { nodes, relationships } = whole(0.2, 1)

    expect(nodes.length / 0.2 / 25_000).toBeCloseTo(1, 0)
    expect(relationships.length / 0.2 / 110_000).toBeCloseTo(1, 0)
  })

  it('refers only to nodes that came before or stand in the same piece', () => {
    let known = 0
    for (const { nodes, relationships } of graphOf(0.05, 1)) {
      nodes.forEach(({ number }, index) => expect(number).toBe(known + index))
      known += nodes.length
      expect(relationships.every(({ from, to }) => from < known && to < known)).toBe(true)
    }
  })

  it('draws one edge of a type between two nodes', () => {
    const { relationships } = whole(0.1, 1)
    const edges = relationships.filter(({ properties }) => properties?.['proposition'] !== undefined)

    expect(new Set(edges.map(({ from, type, to }) => `${from} ${type} ${to}`)).size).toBe(edges.length)
  })

  it.each([1, 50])('has a hub with thousands of events at scale %d', (scale) => {
    const [first = 0] = eventCounts(sizesOf(scale))
    expect(first).toBeGreaterThanOrEqual(2000)
  })

  it('shares events out by a power law: few do most, and most do something', () => {
    const counts = eventCounts(sizesOf(50))

    const total = counts.reduce((sum, count) => sum + count, 0)
    const ofTheFirstTenth = counts.slice(0, counts.length / 10).reduce((sum, count) => sum + count, 0)
    expect(total).toBe(sizesOf(50).events)
    expect(ofTheFirstTenth / total).toBeGreaterThan(0.6)
    expect(counts.filter((count) => count > 0).length / counts.length).toBeGreaterThan(0.9)
  })
})
