import { join } from 'node:path'
import { openDatabase } from '../../../src/graph/database/openDatabase'
import { silentProgress } from '../../../src/graph/database/progress'
import { readSettings } from '../../../src/settings'
import { temporaryFolder } from '../../support/temporaryFolder'
import { testDatabase } from '../../support/testDatabase'

const folder = temporaryFolder()
const bareMachine = { CLAIMGRAPH_HOME: join(folder, 'home'), JAVA_HOME: join(folder, 'no-java') }
const open = (environment: Record<string, string>) => openDatabase(readSettings(environment), silentProgress)

const dockerHost = process.env['DOCKER_HOST']
beforeAll(() => (process.env['DOCKER_HOST'] = `unix://${folder}/no-engine.sock`))
afterAll(() => {
  if (dockerHost === undefined) delete process.env['DOCKER_HOST']
  else process.env['DOCKER_HOST'] = dockerHost
})

describe('a machine without any way to a database', () => {
  it('is told of the three ways, and why each is closed', async () => {
    await expect(open(bareMachine)).rejects.toThrow(
      /NEO4J_URI and NEO4J_PASSWORD.*Docker engine.*Java 17 or newer and Maven.*No Docker engine answers.*There is no Java at/,
    )
  })

  it('hears of the container only when it insists on one', async () => {
    await expect(open({ ...bareMachine, CLAIMGRAPH_DATABASE: 'container' })).rejects.toThrow(
      /^No Docker engine answers: start it, or set DOCKER_HOST\.$/,
    )
  })

  it('hears of Java only when it insists on an embedded one', async () => {
    await expect(open({ ...bareMachine, CLAIMGRAPH_DATABASE: 'embedded' })).rejects.toThrow(
      /^There is no Java at `.*no-java.bin.java`: JAVA_HOME points there, so correct it, or unset it to use the Java on the PATH\.$/,
    )
  })
})

test('NEO4J_URI goes before everything else', async () => {
  const { uri, user, password } = testDatabase().address
  const database = await open({
    ...bareMachine,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  })
  expect(database.address).toEqual({ uri, user, password })
  expect(database.description).toContain('as NEO4J_URI says')
  await database.stop()
})
