import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { inProject } from '../../../paths'
import { runCommand } from '../command'
import { ClosedWay } from '../database'
import type { Progress } from '../progress'
import { noStopList, type StopList } from '../stopList'
import { openFolder, writeSettings } from './folder'
import type { Java } from './java'
import { startNeo4j } from './process'
import { withUnfinished } from './unfinished'

const SOURCE = inProject('src', 'graph', 'embedded', 'Launch.java')

/** What starts Neo4j: all that the Java command is given before the folder of the data. */
export interface Launcher {
  readonly java: Java
  /** Paths in `jvmArguments` count from here. */
  readonly homeFolder: string
  readonly jvmArguments: readonly string[]
}

/**
 * The compiled launcher in `homeFolder`, made once for each version of it and of Java, and with it an archive of the
 * loaded classes, which brings a start from 5.6 to 3.6 seconds.
 */
export async function makeLauncher(
  homeFolder: string,
  java: Java,
  jars: readonly string[],
  progress: Progress,
  stops: StopList = noStopList,
): Promise<Launcher> {
  const folder = join('launcher', await keyOf(java, jars))
  await mkdir(join(homeFolder, folder), { recursive: true })
  const jar = join(folder, 'launch.jar')
  if (!existsSync(join(homeFolder, jar))) await compile(homeFolder, java, jars, jar, stops)
  const launcher = { java, homeFolder, jvmArguments: classPath([jar, ...jars]) }
  const archive = join(folder, 'classes.jsa')
  if (!existsSync(join(homeFolder, archive))) await archiveClasses(launcher, archive, progress, stops)
  const isArchived = (await stat(join(homeFolder, archive))).size > 0
  return isArchived
    ? { ...launcher, jvmArguments: [`-XX:SharedArchiveFile=${archive}`, ...launcher.jvmArguments] }
    : launcher
}

async function keyOf(java: Java, jars: readonly string[]): Promise<string> {
  const parts = [await readFile(SOURCE, 'utf8'), java.version, ...jars]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)
}

function classPath(jars: readonly string[]): string[] {
  return ['-cp', jars.join(delimiter)]
}

/** By the compiler within the Java runtime: some runtimes have it although there is no `javac`. */
function compile(
  homeFolder: string,
  java: Java,
  jars: readonly string[],
  jar: string,
  stops: StopList,
): Promise<void> {
  const tool = (main: string, parameters: readonly string[]): Promise<void> =>
    runTool(homeFolder, java, main, parameters, stops)
  const compileIn = async (work: string): Promise<void> => {
    const classes = join(work, 'classes')
    const unfinished = join(work, 'launch.jar')
    const compileOptions = ['-proc:none', '-d', classes, ...classPath(jars), SOURCE]
    await tool('jdk.compiler/com.sun.tools.javac.Main', compileOptions)
    const packOptions = ['--create', '--file', unfinished, '-C', classes, '.']
    await tool('jdk.jartool/sun.tools.jar.Main', packOptions)
    await rename(unfinished, join(homeFolder, jar))
  }
  return withUnfinished(join(homeFolder, 'launcher'), compileIn, stops)
}

async function runTool(
  folder: string,
  java: Java,
  main: string,
  parameters: readonly string[],
  stops: StopList,
): Promise<void> {
  const { code, lines } = await runCommand(java.command, ['-m', main, ...parameters], { folder, stops })
  if (code === 0) return
  if (lines.some((line) => line.includes('FindException'))) {
    throw new ClosedWay(`Java ${java.version} comes without its compiler: install a JDK 17 or newer.`)
  }
  throw new Error(`${main} failed: ${lines.join('\n')}`)
}

/** One start and stop on an empty database; a Java that cannot archive leaves an empty file, and starts without. */
async function archiveClasses(
  launcher: Launcher,
  archive: string,
  progress: Progress,
  stops: StopList,
): Promise<void> {
  progress.say('Preparing Neo4j for quick starts, once …')
  const archiveIn = async (work: string): Promise<void> => {
    const unfinished = join(work, 'classes.jsa')
    const folder = await openFolder(join(work, 'neo4j'))
    await writeSettings(folder, 64)
    const recording = ['-Xlog:disable', `-XX:ArchiveClassesAtExit=${unfinished}`, ...launcher.jvmArguments]
    const limits = { heapMb: 256, isBrief: true }
    const started = await startNeo4j({ ...launcher, jvmArguments: recording }, folder, limits, stops)
    if (started !== 'ALREADY_RUNNING') await started.stop()
    if (!existsSync(unfinished)) await writeFile(unfinished, '')
    await rename(unfinished, join(launcher.homeFolder, archive))
  }
  await withUnfinished(join(launcher.homeFolder, 'launcher'), archiveIn, stops)
}
