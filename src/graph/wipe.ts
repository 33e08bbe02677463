import type { Graph } from './graph'
import { statement } from './statement'

const deleteSome = statement('delete-some')
const forget = statement('forget-migrations')

/** Deletes every node but the locks and the record of migrations, some at a time, so that a large graph fits the memory. */
export async function wipe(graph: Graph): Promise<number> {
  let total = 0
  for (;;) {
    const [row] = await graph.run(deleteSome, { most: 10_000n })
    const deleted = Number(row?.['deleted'] ?? 0)
    if (deleted === 0) return total
    total += deleted
  }
}

/** The migrations will be applied anew; each is written so that it can be. */
export async function forgetMigrations(graph: Graph): Promise<void> {
  await graph.run(forget)
}
