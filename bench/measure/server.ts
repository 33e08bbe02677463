import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import type { Address } from '../../src/graph/graph'
import { withLuceneQuery, type Question, type Variables } from '../questions/question'
import { ask, startProgram } from './child'

export const VARIANTS = ['claimgraph', 'peer', 'resolvers', 'limit'] as const
export type Variant = (typeof VARIANTS)[number]

/** One variant, running. */
export interface Server {
  readonly variant: Variant
  readonly port: number
  readonly pid: number
  /** How many statements it has sent to Neo4j so far. */
  statements(): Promise<number>
  stop(): void
}

export async function startServer(variant: Variant, database: Address): Promise<Server> {
  const child = startProgram(`servers/${variant}.server.ts`, JSON.stringify(database))
  const { port } = await ask(child, null, z.object({ port: z.number() }))
  return {
    variant,
    port,
    pid: pidOf(child),
    statements: async () => (await ask(child, {}, z.object({ statements: z.number() }))).statements,
    stop: () => child.disconnect(),
  }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('A program of the benchmark did not start.')
  return pid
}

/** Where a variant answers. */
export function pathOf(variant: Variant): string {
  return variant === 'limit' ? '/' : '/graphql'
}

/** The body of the request by which a variant is asked. */
export function bodyOf(variant: Variant, question: Question, variables: Variables): string {
  switch (variant) {
    case 'limit':
      return JSON.stringify({ question: question.name, variables })
    case 'peer':
      return JSON.stringify({ query: question.peer, variables: withLuceneQuery(variables) })
    case 'claimgraph':
    case 'resolvers':
      return JSON.stringify({ query: question.claimgraph, variables })
  }
}
