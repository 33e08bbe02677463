import { setTimeout as wait } from 'node:timers/promises'
import type { Graph } from '../../src/graph/graph'

/** How many statements of this name run in the database now. */
export async function running(graph: Graph, name: string): Promise<number> {
  const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.name = $name RETURN count(*) AS count'
  const [row] = await graph.read({ name: 'test-running', text }, { name })
  return Number(row?.['count'])
}

/** Waits until this is so; the test's own time limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50)
}
