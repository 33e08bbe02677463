import { ask } from '../api/ask'
import { readShippedOperations, type ShippedOperation } from '../api/http/shippedOperations'
import { schema } from '../api/schema/buildSchema'
import type { Graph } from '../graph/graph'
import { inProject } from '../paths'

/**
 * Asks every shipped operation once, so that Neo4j has planned them before a person does: planning a new statement costs
 * it up to seconds just after it started. Ends early when `isStopping`; what fails here fails again where somebody sees it.
 */
export async function warmUp(graph: Graph, isStopping: () => boolean): Promise<void> {
  const operations = await readShippedOperations(inProject('schema', 'operations')).catch(() => [])
  for (const operation of operations) {
    if (isStopping()) return
    await askOnce(graph, operation).catch(() => undefined)
  }
}

async function askOnce(graph: Graph, { query, variables }: ShippedOperation): Promise<void> {
  await ask(graph, schema, { source: query, variables: variablesIn(variables ?? '{}'), operationName: null })
}

function variablesIn(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
