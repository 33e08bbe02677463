import { cpus, loadavg, totalmem } from 'node:os'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph'
import { inProject } from '../../src/paths'
import { statement } from '../../src/graph/statement'

/** What it ran on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGb: number
  /** Work waiting for a core when the measuring began; other programs disturb above half the cores. */
  readonly loadBefore: number
  readonly versions: Readonly<Record<string, string>>
}

const packageFile = z.object({ version: z.string() })

export async function describeMachine(graph: Graph): Promise<Machine> {
  const [server] = await graph.read(statement('server-version'))
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? NaN,
    versions: {
      node: process.version,
      neo4j: String(server?.['version']),
      ...Object.fromEntries(
        ['neo4j-driver', '@apollo/server', 'graphql', '@neo4j/graphql', 'dataloader'].map((name) => [
          name,
          packageFile.parse(JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8')))
            .version,
        ]),
      ),
    },
  }
}
