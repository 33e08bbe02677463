import type { Graph } from '../../src/graph/graph'
import { loadShippedData } from '../../src/service/shippedData'
import { sharedGraph, wipe } from './graph'

/**
 * A graph with nothing but the shipped data in it, as it is without the texts of the articles; to be read only. A mark says that it is
 * there already, which goes with everything else when another suite wipes the graph.
 */
export function withShippedData(): Graph {
  const graph = sharedGraph()
  beforeAll(async () => {
    const marks = await graph.read({ name: 'test-mark', text: 'MATCH (mark:TestMark) RETURN mark' })
    if (marks.length > 0) return
    await wipe(graph)
    await loadShippedData(graph, null)
    await graph.run({ name: 'test-mark', text: 'CREATE (:TestMark)' })
  }, 120_000)
  return graph
}
