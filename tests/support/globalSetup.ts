import { terminalProgress } from '../../src/graph/database/progress'
import { connect } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { wipe } from '../../src/graph/wipe'
import { openTestDatabase } from './openTestDatabase'
import { announce } from './testDatabase'

/** One real Neo4j for all suites, empty, with every migration applied. */
export default async function globalSetup(): Promise<void> {
  const database = await openTestDatabase(terminalProgress(process.stderr))
  globalThis.stopTestDatabase = () => database.stop()
  announce(database)
  const graph = connect(database.address)
  await wipe(graph)
  await migrate(graph)
  await graph.close()
}

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined
}
