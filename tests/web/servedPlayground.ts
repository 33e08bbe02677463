import { readShippedOperations, type ShippedOperation } from '../../src/api/http/shippedOperations'
import type { Graph } from '../../src/graph/graph'
import { inProject } from '../../src/paths'
import { serve } from '../support/service'

export interface ServedPlayground {
  /** The address of the playground, on loopback. */
  readonly url: string
  readonly operations: readonly ShippedOperation[]
  readonly stop: () => Promise<void>
}

/** The playground of the real service over this graph. */
export async function servePlayground(graph: Graph): Promise<ServedPlayground> {
  const { url, stop } = await serve(graph)
  return {
    url: `${url}/graphql`,
    operations: await readShippedOperations(inProject('schema', 'operations')),
    stop,
  }
}
