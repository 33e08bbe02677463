import { readShippedOperations } from '../api/http/shippedOperations'
import { ask } from '../api/ask'
import { schema } from '../api/schema/buildSchema'
import type { Graph } from '../graph/graph'
import { inProject } from '../paths'

/**
 * Asks every shipped operation once, so that Neo4j has planned them before a person does: planning a new statement costs it up to
 * seconds just after it started. Ends early when `isStopping`; what fails here fails again where somebody sees it.
 */
export async function warmUp(graph: Graph, isStopping: () => boolean): Promise<void> {
  for (const { query, variables } of await readShippedOperations(inProject('schema', 'operations'))) {
    if (isStopping()) return
    const question = { source: query, variables: JSON.parse(variables ?? '{}'), operationName: null }
    await ask(graph, schema, question).catch(() => undefined)
  }
}
