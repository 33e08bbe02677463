import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { loadSettings } from '../../src/settings'
import { runProgram } from './program'
import { temporaryFolder } from './temporaryFolder'

/** A CLAIMGRAPH_HOME of its own: new data, and the programs that this machine has fetched already. */
export interface EmbeddedHome {
  readonly path: string
  /** The number of the process that says it runs Neo4j there. @throws when none does. */
  pid(): number
  /** The Java processes that work in it, as the system lists them. */
  processes(): Promise<string[]>
}

export function embeddedHome(): EmbeddedHome {
  const { homeFolder } = loadSettings()
  const path = join(temporaryFolder(), 'home')
  mkdirSync(path)
  for (const programs of ['library', 'launcher']) {
    mkdirSync(join(homeFolder, programs), { recursive: true })
    symlinkSync(join(homeFolder, programs), join(path, programs))
  }
  return {
    path,
    pid() {
      const text = readFileSync(join(path, 'neo4j', 'running.json'), 'utf8')
      return Number(/"pid":(\d+)/.exec(text)?.[1])
    },
    async processes() {
      const { stdout } = await runProgram('ps', ['-eo', 'args'])
      return stdout.split('\n').filter((line) => line.includes('java') && line.includes(path))
    },
  }
}
