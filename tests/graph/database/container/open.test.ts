import { openContainer } from '../../../../src/graph/database/container/open'
import { findEngine } from '../../../../src/graph/database/container/engine'
import type { Spec } from '../../../../src/graph/database/container/spec'
import { silentProgress } from '../../../../src/graph/database/progress'
import { awaitReady } from '../../../../src/graph/database/ready'
import { loadSettings } from '../../../../src/settings'

jest.setTimeout(180_000)

const spec: Spec = {
  name: `claimgraph-test-${process.pid}`,
  image: loadSettings().neo4jImage,
  password: 'for-tests-only',
  volume: `claimgraph-test-${process.pid}`,
  boltPort: 0,
  httpPort: 0,
}
const open = () => openContainer(spec, silentProgress)

afterAll(async () => {
  const engine = await findEngine()
  await engine.getContainer(spec.name).remove({ force: true })
  await engine.getVolume(spec.volume).remove()
})

test('a container is made, used by a second process without being owned, stopped by the first, and started again', async () => {
  const first = await open()
  const second = await open()
  expect(second.description).toContain('runs already')
  await second.stop()
  await expect(awaitReady(first.address)).resolves.toBeUndefined()

  await first.stop()
  await expect(awaitReady(first.address)).rejects.toMatchObject({ kind: 'UNAVAILABLE' })

  const again = await open()
  await expect(awaitReady(again.address)).resolves.toBeUndefined()
  await again.stop()
})
