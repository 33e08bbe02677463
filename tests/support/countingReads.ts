import type { Graph, Parameters } from '../../src/graph/graph'

/** The same graph, with the names of all that was read or written through it. */
export function countingReads(graph: Graph): { graph: Graph; reads: string[] } {
  const reads: string[] = []
  const noted =
    <Rest extends unknown[], T>(
      work: (statement: { name: string; text: string }, ...rest: Rest) => Promise<T>,
    ) =>
    (statement: { name: string; text: string }, ...rest: Rest): Promise<T> => {
      reads.push(statement.name)
      return work(statement, ...rest)
    }
  return {
    reads,
    graph: {
      ...graph,
      read: noted((statement, parameters?: Parameters) => graph.read(statement, parameters)),
      run: noted((statement, parameters?: Parameters) => graph.run(statement, parameters)),
    },
  }
}
