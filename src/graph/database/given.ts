import { Failure } from '../../domain/failure'
import type { Settings } from '../../settings'
import { ClosedWay, type Database } from './database'
import { awaitReady } from './ready'

/** The Neo4j at NEO4J_URI: it belongs to the user, so stopping it is not for us. */
export async function openGiven(settings: Settings): Promise<Database> {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password } = settings
  if (uri === null || password === null) throw new ClosedWay('NEO4J_URI and NEO4J_PASSWORD are not set.')
  const address = { uri, user, password }
  await awaitReady(address).catch((error: unknown) => {
    throw error instanceof Failure && error.kind === 'UNAVAILABLE' ? silentAt(uri, error) : error
  })
  return {
    address,
    description: `Database: the Neo4j at ${uri}, as NEO4J_URI says.`,
    isOwned: false,
    stop: () => Promise.resolve(),
  }
}

function silentAt(uri: string, cause: Failure): Failure {
  const message = `No Neo4j answers at ${uri}: is Neo4j running where NEO4J_URI points?`
  return new Failure('UNAVAILABLE', message, { cause })
}
