import { z } from 'zod'
import { Failure } from '../../domain/failure'
import type { Row } from '../graph'

const OLDEST = { major: 5, minor: 26 }

const componentsSchema = z.array(z.object({ name: z.string(), version: z.string() }))

/** Accepts the rows of `server-version` when they tell of a Neo4j that knows our Cypher; throws a Failure if not. */
export function requireVersion(components: readonly Row[]): void {
  const kernel = componentsSchema.parse(components).find((component) => component.name === 'Neo4j Kernel')
  if (!kernel) {
    throw new Failure('CONFIGURATION', 'The database is no Neo4j: point NEO4J_URI at Neo4j 5.26 or newer.')
  }
  if (!isRecent(kernel.version)) {
    throw new Failure(
      'CONFIGURATION',
      `Neo4j 5.26 or newer is needed, this is ${kernel.version}: upgrade it, or point NEO4J_URI at another.`,
    )
  }
}

/** `5.26.28`, `5.27-aura` and `2026.09.0` alike: what counts are the first two numbers. */
function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[^\d]+/).map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}
