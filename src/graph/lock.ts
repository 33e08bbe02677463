import type { Graph, Transaction } from './graph'
import { statement } from './statement'

const takeLock = statement('take-lock')

/** Runs the work while no other process runs work under the same name; a process that dies gives its lock back. */
export async function withLock<T>(graph: Graph, name: string, work: () => Promise<T>): Promise<T> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, name)
    return await work()
  })
}

/** The lock is a write to one node, which Neo4j keeps locked until the transaction ends. */
export async function holdLock(transaction: Transaction, name: string): Promise<void> {
  await transaction.run(takeLock, { name })
}
