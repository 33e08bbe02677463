import { openEmbedded } from '../../src/graph/database/embedded/open'
import { silentProgress } from '../../src/graph/database/progress'
import { loadSettings } from '../../src/settings'

/** A process of its own that keeps the embedded Neo4j in the given folder open, and prints its address. */
async function holdEmbedded(dataFolder: string): Promise<void> {
  const { homeFolder, javaHome } = loadSettings()
  const options = { homeFolder, dataFolder, javaHome, heapMb: 256, isBrief: true }
  const { address } = await openEmbedded(options, silentProgress)
  process.stdout.write(`${address.uri}\n`)
}

void holdEmbedded(process.argv[2] ?? '')
