import { randomBytes } from 'node:crypto'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { findEngine } from '../../src/graph/database/container/engine'
import { ensureImage } from '../../src/graph/database/container/image'
import type { Database } from '../../src/graph/database/database'
import type { Progress } from '../../src/graph/database/progress'
import { awaitReady } from '../../src/graph/database/ready'
import type { Settings } from '../../src/settings'

/** A new container by Testcontainers, removed when it stops; throws ClosedWay without an engine or the image. */
export async function openTestContainer(settings: Settings, progress: Progress): Promise<Database> {
  await ensureImage(await findEngine(), settings.neo4jImage, progress)
  // The teardown removes the container, and a guard for it would be one more image to fetch.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true'
  const password = randomBytes(12).toString('hex')
  const container = await new Neo4jContainer(settings.neo4jImage).withPassword(password).start()
  const address = { uri: container.getBoltUri(), user: container.getUsername(), password }
  await awaitReady(address)
  return {
    address,
    description: `Database: ${settings.neo4jImage} in a container by Testcontainers.`,
    isOwned: true,
    async stop() {
      await container.stop()
    },
  }
}
