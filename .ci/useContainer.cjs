// Opens the container as `npm start` does, asks it something and leaves it running.
const { openDatabase } = require('../dist/graph/database/openDatabase')
const { terminalProgress } = require('../dist/graph/database/progress')
const { connect } = require('../dist/graph/graph')
const { loadSettings } = require('../dist/settings')

async function useContainer() {
  const settings = { ...loadSettings(), database: 'container', neo4jUri: null }
  const database = await openDatabase(settings, terminalProgress(process.stderr))
  console.log(database.description)
  if (!database.description.includes('runs already'))
    throw new Error('It is not the one of docker-compose.yml.')
  const graph = connect(database.address)
  await graph.run({ name: 'check-compose', text: 'CREATE (n:Check) DELETE n' })
  await graph.close()
  await database.stop()
}

useContainer().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
