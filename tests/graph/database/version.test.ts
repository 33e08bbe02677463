import { requireVersion } from '../../../src/graph/database/version'

const kernel = (version: string) => [
  { name: 'Cypher', version: '5' },
  { name: 'Neo4j Kernel', version },
]

test.each(['5.26.0', '5.26.28', '5.27-aura', '2026.09.0'])('Neo4j %s will do', (version) => {
  expect(() => requireVersion(kernel(version))).not.toThrow()
})

test.each(['5.25.1', '4.4.38'])('Neo4j %s is too old, and the message says what is needed', (version) => {
  expect(() => requireVersion(kernel(version))).toThrow(
    `Neo4j 5.26 or newer is needed, this is ${version}: upgrade it, or point NEO4J_URI at another.`,
  )
})

test('what speaks Bolt and is no Neo4j is refused', () => {
  expect(() => requireVersion([{ name: 'Memgraph', version: '3.0.0' }])).toThrow('The database is no Neo4j')
})
