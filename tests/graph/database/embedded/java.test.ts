import { join } from 'node:path'
import { findJava } from '../../../../src/graph/database/embedded/java'
import { makeLauncher } from '../../../../src/graph/database/embedded/launcher'
import { silentProgress } from '../../../../src/graph/database/progress'
import { fakeCommand } from '../../../support/fakeCommand'
import { temporaryFolder } from '../../../support/temporaryFolder'

const folder = temporaryFolder()

function javaHome(name: string, script: string): string {
  fakeCommand(join(folder, name, 'bin'), 'java', script)
  return join(folder, name)
}

test.each(['17.0.15', '21', '25.0.1'])('Java %s will do', async (version) => {
  const home = javaHome(version, `echo 'openjdk version "${version}" 2025-04-15' >&2`)
  expect(await findJava(home)).toEqual({ command: join(home, 'bin', 'java'), version })
})

test.each(['1.8.0_392', '11.0.2'])('Java %s is too old', async (version) => {
  const home = javaHome(version, `echo 'java version "${version}"' >&2`)
  await expect(findJava(home)).rejects.toThrow(
    `Neo4j needs Java 17 or newer, this is ${version}: install it, or set JAVA_HOME.`,
  )
})

test('a runtime without its compiler is said to be one', async () => {
  const home = javaHome(
    'runtime',
    'echo "java.lang.module.FindException: Module jdk.compiler not found" >&2; exit 1',
  )
  const java = { command: join(home, 'bin', 'java'), version: '17.0.15' }
  await expect(makeLauncher(join(folder, 'home'), java, [], silentProgress)).rejects.toThrow(
    'Java 17.0.15 comes without its compiler: install a JDK 17 or newer.',
  )
})
