import neo4j from 'neo4j-driver'
import { asFailure } from '../../src/graph/failures'
import { connect } from '../../src/graph/graph'
import { testDatabase } from '../support/testDatabase'

const { address } = testDatabase()

test('a user who has to change the password first is told so', async () => {
  await asAdministrator("CREATE OR REPLACE USER newcomer SET PASSWORD 'first-password' CHANGE REQUIRED")
  const graph = connect({ ...address, user: 'newcomer', password: 'first-password' })
  try {
    await expect(graph.read({ name: 'test', text: 'RETURN 1' })).rejects.toMatchObject({
      kind: 'CONFIGURATION',
      message: expect.stringContaining('set NEO4J_PASSWORD to the new one'),
    })
  } finally {
    await graph.close()
    await asAdministrator('DROP USER newcomer')
  }
})

test('a user who may not do it is told so', () => {
  const error = new neo4j.Neo4jError('No.', 'Neo.ClientError.Security.Forbidden', '', '')
  expect(asFailure(error)).toMatchObject({
    kind: 'CONFIGURATION',
    message: expect.stringContaining('NEO4J_USER may not do this in Neo4j'),
  })
})

async function asAdministrator(text: string): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password))
  await driver.executeQuery(text, {}, { database: 'system' })
  await driver.close()
}
