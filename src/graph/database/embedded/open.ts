import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../../domain/failure'
import type { Address } from '../../graph'
import type { Database } from '../database'
import type { Progress } from '../progress'
import { noStopList, type StopList } from '../stopList'
import { awaitReady } from '../ready'
import { openFolder, writeSettings, type Folder } from './folder'
import { findJava } from './java'
import { makeLauncher, type Launcher } from './launcher'
import { neo4jJars } from './library'
import { startNeo4j, type JvmLimits } from './process'
import { runningAddress } from './running'

export interface EmbeddedOptions extends JvmLimits {
  /** Where its programs are kept. */
  readonly homeFolder: string
  readonly dataFolder: string
  readonly javaHome: string | null
}

/** How long to wait for a Neo4j in the same folder that is starting or stopping; recovery after a crash takes long. */
const PATIENCE_MS = 180_000
const PAUSE_MS = 1_000

/** The Neo4j of the folder: the one that another process runs there already, else one of our own. */
export async function openEmbedded(
  options: EmbeddedOptions,
  progress: Progress,
  stops: StopList = noStopList,
): Promise<Database> {
  const folder = await openFolder(options.dataFolder)
  return (await joinRunning(folder)) ?? (await startOwn(folder, options, progress, stops))
}

async function joinRunning(folder: Folder): Promise<Database | null> {
  const address = await runningAddress(folder)
  if (address === null || !(await answers(address))) return null
  const description = `Database: the embedded Neo4j that runs already at ${address.uri}, with its data in ${folder.path}.`
  return { address, description, isOwned: false, stop: () => Promise.resolve() }
}

/** No: the process is about to end, or its number and its port belong to others after a crash. */
async function answers(address: Address): Promise<boolean> {
  try {
    await awaitReady(address)
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}

async function startOwn(
  folder: Folder,
  options: EmbeddedOptions,
  progress: Progress,
  stops: StopList,
): Promise<Database> {
  const java = await findJava(options.javaHome)
  const jars = await neo4jJars(options.homeFolder, progress, { stops })
  const launcher = await makeLauncher(options.homeFolder, java, jars, progress, stops)
  progress.say('Starting Neo4j …')
  return startOrJoin(launcher, folder, options, Date.now() + PATIENCE_MS, stops)
}

async function startOrJoin(
  launcher: Launcher,
  folder: Folder,
  limits: JvmLimits,
  deadline: number,
  stops: StopList,
): Promise<Database> {
  await writeSettings(folder, Math.ceil(limits.heapMb / 2))
  const started = await startNeo4j(launcher, folder, limits, stops)
  if (started !== 'ALREADY_RUNNING')
    return { ...(await describeOwn(folder)), isOwned: true, stop: () => started.stop() }
  if (Date.now() > deadline) {
    throw new Failure(
      'UNAVAILABLE',
      `Another process holds the Neo4j in ${folder.path}: end it and try again.`,
    )
  }
  await sleep(PAUSE_MS)
  return (await joinRunning(folder)) ?? (await startOrJoin(launcher, folder, limits, deadline, stops))
}

async function describeOwn(folder: Folder): Promise<Pick<Database, 'address' | 'description'>> {
  const address = await runningAddress(folder)
  if (address === null)
    throw new Failure('UNAVAILABLE', `The Neo4j in ${folder.path} ended as soon as it had started.`)
  return {
    address,
    description: `Database: an embedded Neo4j at ${address.uri}, with its data in ${folder.path}.`,
  }
}
