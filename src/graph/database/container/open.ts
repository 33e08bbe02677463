import type Docker from 'dockerode'
import type { Container } from 'dockerode'
import { Failure } from '../../../domain/failure'
import { isLoginRefused } from '../../failures'
import type { Address } from '../../graph'
import { ClosedWay, type Database } from '../database'
import type { Progress } from '../progress'
import { noStopList, type StopList } from '../stopList'
import { awaitReady } from '../ready'
import { findEngine } from './engine'
import { ensureImage } from './image'
import { createOptions, type Spec } from './spec'

/** A first start on a slow disk. */
const PATIENCE_MS = 120_000

/** The Neo4j in the container of that name: used when it runs, started when it stands still, else made. */
export async function openContainer(
  spec: Spec,
  progress: Progress,
  stops: StopList = noStopList,
): Promise<Database> {
  const engine = await findEngine()
  const container = engine.getContainer(spec.name)
  const state = await stateOf(container)
  if (state === 'RUNNING') return joinContainer(container, spec)
  if (state === 'ABSENT') await createContainer(engine, spec, progress)
  progress.say(`Starting the container ${spec.name} …`)
  const started = startContainer(container, spec, state === 'ABSENT')
  // Before the engine has answered: it starts what it was told to, whether or not anybody waits for it.
  const hasAnswered = started.catch(() => undefined)
  stops.add(() => hasAnswered.then(() => stopContainer(container)))
  await started
  return ownContainer(container, spec)
}

async function stateOf(container: Container): Promise<'RUNNING' | 'STILL' | 'ABSENT'> {
  try {
    return (await container.inspect()).State.Running ? 'RUNNING' : 'STILL'
  } catch (error) {
    if (statusCode(error) === 404) return 'ABSENT'
    throw error
  }
}

async function joinContainer(container: Container, spec: Spec): Promise<Database> {
  const { address, note } = await lookAt(container, spec)
  await awaitContainer(address, spec)
  const description = `Database: the container ${spec.name}, which runs already at ${address.uri}.${note}`
  return { address, description, isOwned: false, stop: () => Promise.resolve() }
}

async function ownContainer(container: Container, spec: Spec): Promise<Database> {
  const stop = () => stopContainer(container)
  const giveUp = new AbortController()
  try {
    const { address, note } = await lookAt(container, spec)
    await Promise.race([awaitContainer(address, spec, giveUp.signal), endOf(container, spec)])
    const description = `Database: the container ${spec.name} at ${address.uri}.${note}`
    return { address, description, isOwned: true, stop }
  } catch (error) {
    giveUp.abort()
    await stop()
    throw error
  }
}

async function createContainer(engine: Docker, spec: Spec, progress: Progress): Promise<void> {
  await ensureImage(engine, spec.image, progress)
  await engine.createContainer(createOptions(spec))
}

async function startContainer(container: Container, spec: Spec, isNew: boolean): Promise<void> {
  try {
    await container.start()
  } catch (cause) {
    const message = `The container ${spec.name} cannot start (${reasonOf(cause)}): free its port, or set CLAIMGRAPH_DATABASE=embedded.`
    if (!isNew) throw new Failure('CONFIGURATION', message, { cause })
    await container.remove()
    throw new ClosedWay(message, { cause })
  }
}

async function stopContainer(container: Container): Promise<void> {
  await container.stop().catch((error: unknown) => {
    const isStoppedOrGone = [304, 404].includes(statusCode(error) ?? 0)
    if (!isStoppedOrGone) throw error
  })
}

/** Where it answers, and what the user should know of how it was made. */
async function lookAt(container: Container, spec: Spec): Promise<{ address: Address; note: string }> {
  const { NetworkSettings, Config } = await container.inspect()
  const port = NetworkSettings.Ports['7687/tcp']?.[0]?.HostPort
  if (port === undefined) {
    throw new Failure(
      'CONFIGURATION',
      `The container ${spec.name} does not publish its port 7687: remove it, and it is made anew with its data.`,
    )
  }
  const note =
    Config.Image === spec.image
      ? ''
      : ` It was made of the image ${Config.Image}, not of ${spec.image} as NEO4J_IMAGE says: \`docker rm -f ${spec.name}\`, and the next start makes it anew with its data.`
  return { address: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: spec.password }, note }
}

/** @throws Failure when its Neo4j does not answer in time, or has another password. */
async function awaitContainer(address: Address, spec: Spec, signal?: AbortSignal): Promise<void> {
  try {
    await awaitReady(address, PATIENCE_MS, signal)
  } catch (error) {
    if (!(error instanceof Failure && error.kind === 'CONFIGURATION' && isLoginRefused(error.cause)))
      throw error
    throw new Failure(
      'CONFIGURATION',
      `The Neo4j in the container ${spec.name} has another password: set NEO4J_PASSWORD to the one with which the volume ${spec.volume} was made, or remove container and volume, which deletes the data.`,
      { cause: error },
    )
  }
}

async function endOf(container: Container, spec: Spec): Promise<never> {
  await container.wait()
  throw new Failure(
    'UNAVAILABLE',
    `The container ${spec.name} ended before it was ready: \`docker logs ${spec.name}\` says why.`,
  )
}

function statusCode(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error)
}
