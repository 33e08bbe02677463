import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { neo4jJars } from '../../../../src/graph/database/embedded/library'
import { silentProgress } from '../../../../src/graph/database/progress'
import { fakeCommand } from '../../../support/fakeCommand'
import { temporaryFolder } from '../../../support/temporaryFolder'

/** Creates the folder that it is told to, and two jars in it. */
const FETCHES = `case "$1" in --version) exit 0;; esac
for word; do case "$word" in -DoutputDirectory=*) folder="\${word#*=}";; esac; done
mkdir -p "$folder" && touch "$folder/b.jar" "$folder/a.jar" "$folder/notes.txt"`
const IS_OFFLINE = `case "$1" in --version) exit 0;; esac
echo '[ERROR] Could not transfer artifact: Unknown host'; exit 1`

const folder = temporaryFolder()

function maven(name: string, script: string): string {
  fakeCommand(folder, name, script)
  return join(folder, name)
}

test('what Maven fetches is kept, and not fetched again', async () => {
  const home = join(folder, 'kept')
  const jars = await neo4jJars(home, silentProgress, { maven: maven('fetches', FETCHES) })
  expect(jars.map((jar) => jar.replace(/^library\/\w+\//, ''))).toEqual(['a.jar', 'b.jar'])

  expect(await neo4jJars(home, silentProgress, { maven: maven('fails', 'exit 1') })).toEqual(jars)
})

test('what a killed download has left behind is neither used nor kept', async () => {
  const home = join(folder, 'killed')
  const leftover = join(home, 'library', 'unfinished-999999999')
  mkdirSync(leftover, { recursive: true })
  writeFileSync(join(leftover, 'half.jar'), '')
  await neo4jJars(home, silentProgress, { maven: maven('fetches', FETCHES) })
  expect(existsSync(leftover)).toBe(false)
})

test('without network the sentence says so, and nothing looks complete', async () => {
  const home = join(folder, 'offline')
  await expect(neo4jJars(home, silentProgress, { maven: maven('is-offline', IS_OFFLINE) })).rejects.toThrow(
    /^Maven cannot reach its repository: check the network \(or the mirror and proxy in ~\/\.m2\/settings\.xml\); what it said is in .*maven\.log\.$/,
  )
  expect(readdirSync(join(home, 'library'))).toEqual(['maven.log'])
})

test('without Maven the sentence asks for it', async () => {
  await expect(neo4jJars(join(folder, 'no-home'), silentProgress, { maven: '/nowhere/mvn' })).rejects.toThrow(
    'There is no Maven at `/nowhere/mvn` to fetch Neo4j with: install Maven 3.6 or newer.',
  )
})
