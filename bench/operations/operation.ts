import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph'
import { inProject } from '../../src/paths'

/** A shipped operation as it is asked of a graph that was made to measure on. */
export interface MeasuredOperation {
  readonly name: string
  readonly query: string
  /** One row per parameter set: `variables`. Of `$day` and `$actors`, see the folder `given`. */
  readonly parameters: string
  /** What the slowest twentieth of its requests may take: less for what is about one entity or event. */
  readonly limitMs: number
  /** Whether its first parameter set is about the busiest actor of all. */
  readonly isAboutActors: boolean
}

/** Those that look at many things by their nature; all others are about one entity or event, or two. */
const WIDE = new Set(['unclaimed-events', 'changes-between', 'paths-between', 'network-around.two-hops'])
const LIMIT_MS = { wide: 1000, narrow: 150 } as const

/** Every shipped operation for which there are parameters beside this file: `OPERATION.cypher`, and `OPERATION.MORE.cypher` for others. */
export function readOperations(): MeasuredOperation[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace('.cypher', ''))
    .filter((name) => existsSync(queryFile(name)))
    .sort()
    .map((name) => {
      const parameters = readFileSync(join(__dirname, `${name}.cypher`), 'utf8')
      return {
        ...{ name, parameters },
        query: readFileSync(queryFile(name), 'utf8'),
        limitMs: WIDE.has(name) ? LIMIT_MS.wide : LIMIT_MS.narrow,
        isAboutActors: /\$actors\b/.test(parameters),
      }
    })
}

function queryFile(name: string): string {
  const [operation = ''] = name.split('.')
  return inProject('schema', 'operations', `${operation}.graphql`)
}

/** What the parameters of all operations are made from. */
export interface Given {
  readonly day: string
  readonly actors: readonly string[]
}

/** What is given by a graph, worked out once. */
export async function givenBy(graph: Graph): Promise<Given> {
  const [day = ''] = await read(graph, 'day')
  return { day, actors: await read(graph, 'actors') }
}

const given = z.object({ given: z.string() })

async function read(graph: Graph, name: string): Promise<string[]> {
  const text = readFileSync(join(__dirname, 'given', `${name}.cypher`), 'utf8')
  return (await graph.read({ name: `bench-${name}`, text })).map((each) => given.parse(each).given)
}

const row = z.object({ variables: z.record(z.string(), z.unknown()) })

/** The bodies by which an operation is asked, one for each parameter set. */
export async function bodiesOf(
  graph: Graph,
  operation: MeasuredOperation,
  { day, actors }: Given,
): Promise<string[]> {
  const { name, query, parameters } = operation
  const rows = await graph.read({ name: `bench-${name}`, text: parameters }, { day, actors })
  return rows.map((each) => JSON.stringify({ query, variables: row.parse(each).variables }))
}
