import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../../src/graph/database/embedded/alive'
import { loadSettings } from '../../src/settings'
import { fakeCommand } from './fakeCommand'
import { temporaryFolder } from './temporaryFolder'

/** A home of its own for an embedded Neo4j: new data, and the programs that this machine has fetched already. */
interface EmbeddedHome {
  readonly settings: Readonly<Record<string, string>>
  /** The numbers of the Java processes that were started for it and have not ended. */
  processes(): readonly string[]
}

export function embeddedHome(): EmbeddedHome {
  const { homeFolder, javaHome } = loadSettings()
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  mkdirSync(home)
  for (const programs of ['library', 'launcher']) {
    mkdirSync(join(homeFolder, programs), { recursive: true })
    symlinkSync(join(homeFolder, programs), join(home, programs))
  }
  const numbers = join(folder, 'processes')
  const java = javaHome === null ? 'java' : join(javaHome, 'bin', 'java')
  fakeCommand(join(folder, 'java', 'bin'), 'java', `echo $$ >> '${numbers}'\nexec '${java}' "$@"`)
  return {
    settings: {
      CLAIMGRAPH_DATABASE: 'embedded',
      CLAIMGRAPH_HOME: home,
      NEO4J_HEAP_MB: '256',
      JAVA_HOME: join(folder, 'java'),
    },
    processes() {
      const all = existsSync(numbers) ? readFileSync(numbers, 'utf8').trim().split('\n') : []
      return all.filter((number) => isAlive(Number(number)))
    },
  }
}
