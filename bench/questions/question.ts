import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { luceneQuery } from '../../src/domain/luceneQuery'
import type { Graph } from '../../src/graph/graph'

/** One question in every form in which it is asked: a folder beside this file; of a hub the same is asked as of any actor. */
export interface Question {
  readonly name: string
  /** For claimgraph, and for the resolvers, whose schema is the same. */
  readonly claimgraph: string
  readonly peer: string
  readonly limit: string
  /** One row per parameter set: `variables`. */
  readonly parameters: string
}

/** The order of the report: small questions first, hubs last. */
const ORDER = [
  'actor-by-id',
  'events-of-actor',
  'claims-of-actor',
  'hundred-events',
  'counts-by-target',
  'shortest-path',
  'neighbourhood',
  'search',
  'events-of-hub',
  'claims-of-hub',
]

/** Questions that differ from another only in what they are asked with. */
const SAME_AS: Readonly<Record<string, string>> = {
  'events-of-hub': 'events-of-actor',
  'claims-of-hub': 'claims-of-actor',
}

/** Every question, in the order of the report. */
export function readQuestions(): Question[] {
  return ORDER.map((name) => {
    const asked = SAME_AS[name] ?? name
    return {
      name,
      claimgraph: textOf(asked, 'claimgraph.graphql'),
      peer: textOf(asked, 'peer.graphql'),
      limit: textOf(asked, 'limit.cypher'),
      parameters: textOf(name, 'parameters.cypher'),
    }
  })
}

function textOf(question: string, file: string): string {
  return readFileSync(join(__dirname, question, file), 'utf8')
}

const row = z.object({ variables: z.record(z.string(), z.unknown()) })
export type Variables = z.output<typeof row>['variables']

/** What a question is asked with, taken from the graph. */
export async function parameterSets(graph: Graph, { name, parameters }: Question): Promise<Variables[]> {
  const rows = await graph.read({ name: `bench-${name}`, text: parameters })
  return rows.map((each) => row.parse(each).variables)
}

/** For those who do not fold and weigh a searched text themselves: the query that claimgraph makes of it. */
export function withLuceneQuery({ text, ...variables }: Variables): Variables {
  return typeof text === 'string' ? { ...variables, query: luceneQuery(text) } : variables
}
