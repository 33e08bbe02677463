import { findEngine } from '../../../../src/graph/database/container/engine'
import { ensureImage } from '../../../../src/graph/database/container/image'
import { silentProgress } from '../../../../src/graph/database/progress'

test('an image that nobody has closes this way, with a sentence', async () => {
  const engine = await findEngine()
  await expect(ensureImage(engine, 'localhost:1/no-such-image:1', silentProgress)).rejects.toThrow(
    'The Docker engine has no image localhost:1/no-such-image:1 and cannot fetch it: check the network, or set NEO4J_IMAGE to one it has.',
  )
})
