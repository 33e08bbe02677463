import { findEngine } from '../../src/graph/database/container/engine'
import { SHIPPED_SPEC } from '../../src/graph/database/container/spec'
import { loadSettings } from '../../src/settings'
import { itLives } from '../support/life'

describe('the service on a container of its own', () => {
  const dockerHost = process.env['DOCKER_HOST']

  // It runs only where there was neither before.
  afterAll(async () => {
    const engine = await findEngine()
    await engine.getContainer(SHIPPED_SPEC.name).remove({ force: true })
    await engine.getVolume(SHIPPED_SPEC.volume).remove()
  })

  itLives({
    settings: {
      CLAIMGRAPH_DATABASE: 'container',
      NEO4J_IMAGE: loadSettings().neo4jImage,
      ...(dockerHost === undefined ? {} : { DOCKER_HOST: dockerHost }),
    },
    running: async () => {
      const engine = await findEngine()
      const containers = await engine.listContainers({ filters: { name: [SHIPPED_SPEC.name] } })
      return containers.flatMap(({ Names }) => Names)
    },
  })
})
