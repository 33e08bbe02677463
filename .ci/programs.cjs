// Prints the jars of Neo4j and of its launcher, a path a line; fetches and makes what is missing.
const { join, delimiter } = require('node:path')
const { findJava } = require('../dist/graph/database/embedded/java')
const { makeLauncher } = require('../dist/graph/database/embedded/launcher')
const { neo4jJars } = require('../dist/graph/database/embedded/library')
const { terminalProgress } = require('../dist/graph/database/progress')
const { loadSettings } = require('../dist/settings')

async function printPrograms() {
  const { homeFolder, javaHome } = loadSettings()
  const progress = terminalProgress(process.stderr)
  const jars = await neo4jJars(homeFolder, progress)
  const { jvmArguments } = await makeLauncher(homeFolder, await findJava(javaHome), jars, progress)
  const classPath = jvmArguments[jvmArguments.indexOf('-cp') + 1]
  for (const jar of classPath.split(delimiter)) console.log(join(homeFolder, jar))
}

void printPrograms()
