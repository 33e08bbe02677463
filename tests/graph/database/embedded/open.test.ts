import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { isAlive } from '../../../../src/graph/database/embedded/alive'
import { openEmbedded } from '../../../../src/graph/database/embedded/open'
import { silentProgress } from '../../../../src/graph/database/progress'
import { awaitReady } from '../../../../src/graph/database/ready'
import { connect } from '../../../../src/graph/graph'
import { inProject } from '../../../../src/paths'
import { loadSettings } from '../../../../src/settings'
import { temporaryFolder } from '../../../support/temporaryFolder'

// The first of them on a machine fetches Neo4j.
jest.setTimeout(300_000)

const dataFolder = join(temporaryFolder(), 'neo4j')
const { homeFolder, javaHome } = loadSettings()
const open = () =>
  openEmbedded({ homeFolder, dataFolder, javaHome, heapMb: 256, isBrief: true }, silentProgress)

test('a second process uses the running one, and a parent that is killed leaves neither an orphan nor a lock', async () => {
  const holder = await startHolder()
  const neo4jPid = pidOfNeo4j()

  const second = await open()
  expect(second.address.uri).toBe(holder.uri)
  const graph = connect(second.address)
  await graph.run({ name: 'test', text: 'CREATE (:Kept)' })
  await graph.close()
  await second.stop()
  await expect(awaitReady(second.address)).resolves.toBeUndefined()

  holder.process.kill('SIGKILL')
  await until(() => !isAlive(neo4jPid))

  const third = await open()
  expect(third.address).toEqual(second.address)
  const again = connect(third.address)
  expect(await again.read({ name: 'test', text: 'MATCH (n:Kept) RETURN count(n) AS kept' })).toEqual([
    { kept: 1 },
  ])
  await again.close()
  const ownPid = pidOfNeo4j()
  await third.stop()
  expect(isAlive(ownPid)).toBe(false)
})

test('its password is for its owner only', () => {
  expect(statSync(join(dataFolder, 'password')).mode & 0o777).toBe(0o600)
})

async function startHolder() {
  const script = inProject('tests', 'support', 'holdEmbedded.ts')
  const child = spawn(process.execPath, ['-r', 'esbuild-register', script, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = once(child, 'exit').then(() => Promise.reject(new Error('The holder ended.')))
  const lines: unknown = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), end])
  return { process: child, uri: z.tuple([z.string()]).parse(lines)[0] }
}

function pidOfNeo4j(): number {
  return Number(readFileSync(join(dataFolder, 'running.json'), 'utf8').match(/"pid":(\d+)/)?.[1])
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It did not come about within a minute.')
    await sleep(100)
  }
}
