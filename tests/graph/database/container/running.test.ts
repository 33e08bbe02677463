import { openContainer } from '../../../../src/graph/database/container/open'
import { SHIPPED_SPEC } from '../../../../src/graph/database/container/spec'
import { silentProgress } from '../../../../src/graph/database/progress'
import { fakeEngine } from '../../../support/fakeEngine'
import { testDatabase } from '../../../support/testDatabase'

const { uri, password } = testDatabase().address
fakeEngine({ isRunning: true, image: 'neo4j:5.26-community', boltPort: Number(new URL(uri).port) })

const open = (image: string, given: string) =>
  openContainer({ ...SHIPPED_SPEC, image, password: given }, silentProgress)

test('a container of the image that is asked for is used without another word', async () => {
  const { description, isOwned } = await open('neo4j:5.26-community', password)
  expect(isOwned).toBe(false)
  expect(description).toMatch(/^Database: the container claimgraph-neo4j, which runs already at bolt:\S+\.$/)
})

test('one of another image is used, and said to be one', async () => {
  const { description } = await open('neo4j:2026.01', password)
  expect(description).toContain(
    'It was made of the image neo4j:5.26-community, not of neo4j:2026.01 as NEO4J_IMAGE says: `docker rm -f claimgraph-neo4j`',
  )
})

test('a password other than that of its data is said to be one, with the way out', async () => {
  await expect(open('neo4j:5.26-community', 'another-password')).rejects.toMatchObject({
    kind: 'CONFIGURATION',
    message: expect.stringContaining(
      'The Neo4j in the container claimgraph-neo4j has another password: set NEO4J_PASSWORD to the one with which the volume claimgraph-neo4j was made',
    ),
  })
})
