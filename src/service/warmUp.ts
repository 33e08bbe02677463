import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ask } from '../api/ask'
import { readShippedOperations } from '../api/http/shippedOperations'
import { schema } from '../api/schema/buildSchema'
import type { Graph } from '../graph/graph'
import { inProject } from '../paths'

interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Asks once what the explorer usually asks and every shipped operation, so that Neo4j has planned them before a person does: planning a
 * new statement costs it up to seconds just after it started. Ends early when `isStopping`; what fails here fails again where somebody
 * sees it.
 */
export async function warmUp(graph: Graph, isStopping: () => boolean): Promise<void> {
  const explorers = await questionsOfExplorer().catch(() => [])
  const shipped = await shippedQuestions().catch(() => [])
  for (const question of [...explorers, ...shipped]) {
    if (isStopping()) return
    await askOnce(graph, question).catch(() => undefined)
  }
}

const variables = z.record(z.string(), z.unknown())
const questions = z.array(z.object({ query: z.string(), variables }))

/** As `web/explorer/bundle.mjs` wrote them. */
async function questionsOfExplorer(): Promise<Question[]> {
  return questions.parse(
    JSON.parse(await readFile(inProject('dist', 'web', 'explorer', 'questions.json'), 'utf8')),
  )
}

async function shippedQuestions(): Promise<Question[]> {
  const operations = await readShippedOperations(inProject('schema', 'operations'))
  return operations.map((operation) => ({
    query: operation.query,
    variables: variables.parse(JSON.parse(operation.variables ?? '{}')),
  }))
}

async function askOnce(graph: Graph, { query, variables: values }: Question): Promise<void> {
  await ask(graph, schema, { source: query, variables: { ...values }, operationName: null })
}
