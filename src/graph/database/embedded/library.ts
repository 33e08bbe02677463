import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inProject } from '../../../paths'
import { runCommand, type Outcome } from '../command'
import { ClosedWay } from '../database'
import type { Progress } from '../progress'
import { noStopList, type StopList } from '../stopList'
import { withUnfinished } from './unfinished'

const POM = inProject('src', 'graph', 'embedded', 'pom.xml')
/** Only for the bar: what pom.xml brings, and some of what Maven needs for itself. */
const EXPECTED_JARS = 300

interface Fetching {
  readonly maven?: string
  readonly stops?: StopList
}

/** The jars of Neo4j, by their paths within `homeFolder`, sorted; fetched by Maven once, wholly or not at all. */
export async function neo4jJars(
  homeFolder: string,
  progress: Progress,
  { maven = 'mvn', stops = noStopList }: Fetching = {},
): Promise<string[]> {
  const pom = await readFile(POM)
  const key = createHash('sha256').update(pom).digest('hex').slice(0, 12)
  const folder = join('library', key)
  if (!existsSync(join(homeFolder, folder))) {
    await fetchInto(join(homeFolder, folder), progress, { maven, stops })
  }
  const files = await readdir(join(homeFolder, folder))
  return files
    .filter((file) => file.endsWith('.jar'))
    .sort()
    .map((file) => join(folder, file))
}

/** Under its name stands only what is whole: Maven fills a folder beside it, which is then renamed. */
function fetchInto(folder: string, progress: Progress, fetching: Required<Fetching>): Promise<void> {
  const fetch = async (work: string): Promise<void> => {
    const jars = join(work, 'jars')
    await runMaven(fetching, jars, dirname(folder), progress)
    await rename(jars, folder).catch((error: unknown) => {
      // Another process was faster, and its folder is as good as ours.
      if (!existsSync(folder)) throw error
    })
  }
  return withUnfinished(dirname(folder), fetch, fetching.stops)
}

async function runMaven(
  { maven, stops }: Required<Fetching>,
  folder: string,
  logFolder: string,
  progress: Progress,
): Promise<void> {
  if ((await runCommand(maven, ['--version'], { stops })).code !== 0) {
    throw new ClosedWay(`There is no Maven at \`${maven}\` to fetch Neo4j with: install Maven 3.6 or newer.`)
  }
  const task = progress.begin('Fetching Neo4j 5.26 with Maven, 120 MB, once', EXPECTED_JARS)
  let jars = 0
  const outcome = await runCommand(maven, mavenArguments(folder), {
    stops,
    onLine(line) {
      if (/^(\[INFO\] )?Downloaded .*\.jar /.test(line)) task.reach((jars += 1))
    },
  })
  if (outcome.code !== 0) {
    task.giveUp()
    throw await mavenFailure(join(logFolder, 'maven.log'), outcome)
  }
  task.end()
}

function mavenArguments(folder: string): string[] {
  const goal = 'dependency:copy-dependencies'
  return [
    '--batch-mode',
    '--strict-checksums',
    '--file',
    POM,
    goal,
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ]
}

const UNREACHABLE = /Unknown host|UnknownHost|Could not transfer|offline mode|Connection refused|timed out/

async function mavenFailure(log: string, outcome: Outcome): Promise<ClosedWay> {
  await writeFile(log, outcome.lines.join('\n'))
  const why = outcome.lines.some((line) => UNREACHABLE.test(line))
    ? 'Maven cannot reach its repository: check the network (or the mirror and proxy in ~/.m2/settings.xml)'
    : 'Maven could not fetch Neo4j'
  return new ClosedWay(`${why}; what it said is in ${log}.`)
}
