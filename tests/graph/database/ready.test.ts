import { createServer } from 'node:http'
import { once } from 'node:events'
import { awaitReady } from '../../../src/graph/database/ready'
import { testDatabase } from '../../support/testDatabase'

const { address } = testDatabase()

test('a Neo4j that answers is ready', async () => {
  await expect(awaitReady(address)).resolves.toBeUndefined()
})

test('a wrong password is said at once, however much patience there is', async () => {
  const before = Date.now()
  await expect(awaitReady({ ...address, password: 'wrong-password' }, 60_000)).rejects.toMatchObject({
    name: 'Failure',
    kind: 'CONFIGURATION',
    message: 'Neo4j refused the user name or the password: check NEO4J_USER and NEO4J_PASSWORD.',
  })
  expect(Date.now() - before).toBeLessThan(10_000)
})

test('what answers HTTP is no Neo4j', async () => {
  const server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' ? bound?.port : null
  try {
    await expect(awaitReady({ ...address, uri: `bolt://127.0.0.1:${port}` })).rejects.toThrow(
      /^What listens at bolt:\/\/127\.0\.0\.1:\d+ does not answer like a Neo4j: check the host, and that the port is the one of Bolt\.$/,
    )
  } finally {
    server.close()
    server.closeAllConnections()
  }
})

test('a port where nobody listens is unavailable', async () => {
  await expect(awaitReady({ ...address, uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
    name: 'Failure',
    kind: 'UNAVAILABLE',
  })
})
