import { setTimeout as sleep } from 'node:timers/promises'
import { Neo4jError } from 'neo4j-driver'
import { Failure } from '../../domain/failure'
import { connect, type Address, type Graph } from '../graph'
import { statement } from '../statement'
import { requireVersion } from './version'

/** How long one attempt may take: a port that accepts and then says nothing is not a Neo4j. */
const ATTEMPT_MS = 15_000
const PAUSE_MS = 250

/**
 * Returns once the Neo4j at `address` answers and is new enough; while it cannot be reached, tries again until
 * `patienceMs` are over, or `signal` says that nobody waits any more. Throws at once when it is too old or refuses the password.
 */
export async function awaitReady(address: Address, patienceMs = 0, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + patienceMs
  const graph = connect(address)
  try {
    await tryUntil(graph, address.uri, () => signal?.aborted === true || Date.now() > deadline)
  } finally {
    await graph.close()
  }
}

async function tryUntil(graph: Graph, uri: string, isOver: () => boolean): Promise<void> {
  for (;;) {
    try {
      await check(graph, uri)
      return
    } catch (error) {
      const isAbsent = error instanceof Failure && error.kind === 'UNAVAILABLE'
      if (!isAbsent || isOver()) throw error
      await sleep(PAUSE_MS)
    }
  }
}

async function check(graph: Graph, uri: string): Promise<void> {
  const giveUp = new AbortController()
  const silence = sleep(ATTEMPT_MS, undefined, { signal: giveUp.signal }).then(() => {
    throw noNeo4j(uri)
  })
  silence.catch(() => undefined)
  try {
    requireVersion(await Promise.race([graph.read(statement('server-version')), silence]))
  } catch (error) {
    throw isHandshakeError(error) ? noNeo4j(uri, error) : error
  } finally {
    giveUp.abort()
  }
}

/** The driver has no code of its own for a server that speaks HTTP, or anything else than Bolt. */
function isHandshakeError(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'N/A'
}

function noNeo4j(uri: string, cause?: unknown): Failure {
  const message = `What listens at ${uri} does not answer like a Neo4j: check the host, and that the port is the one of Bolt.`
  return new Failure('CONFIGURATION', message, { cause })
}
