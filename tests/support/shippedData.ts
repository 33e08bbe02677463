import type { Graph } from '../../src/graph/graph'
import { loadShippedData } from '../../src/service/shippedData'
import { testGraph, wipe } from './graph'

/** A graph with nothing but the shipped data in it, as it is without the texts of the articles. */
export function withShippedData(): Graph {
  const graph = testGraph()
  beforeAll(async () => {
    await wipe(graph)
    await loadShippedData(graph, null)
  }, 60_000)
  return graph
}
