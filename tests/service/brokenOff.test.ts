import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '../../src/graph/database/embedded/alive'
import { claimgraph } from '../support/claimgraph'
import { fakeCommand } from '../support/fakeCommand'
import { temporaryFolder } from '../support/temporaryFolder'

const folder = temporaryFolder()

test('a signal while Maven fetches Neo4j ends Maven as well, and removes what it had fetched', async () => {
  const [programs, home] = [join(folder, 'bin'), join(folder, 'home')]
  const pidFile = join(folder, 'maven.pid')
  fakeCommand(programs, 'mvn', `case "$1" in --version) exit 0;; esac\necho $$ > ${pidFile}\nexec sleep 600`)
  fakeCommand(programs, 'java', `echo 'openjdk version "21"' >&2`)
  const service = claimgraph(['start'], {
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
    PORT: '0',
    CLAIMGRAPH_DATABASE: 'embedded',
    CLAIMGRAPH_HOME: home,
  })
  await service.says('Fetching Neo4j')
  while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await wait(20)
  const maven = Number(readFileSync(pidFile, 'utf8'))
  expect(isAlive(maven)).toBe(true)

  service.child.kill('SIGTERM')

  expect((await service.ended).code).toBe(0)
  expect(isAlive(maven)).toBe(false)
  expect(readdirSync(join(home, 'library')).filter((name) => name.startsWith('unfinished'))).toEqual([])
})
