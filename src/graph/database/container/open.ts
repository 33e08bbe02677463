import type Docker from 'dockerode'
import type { Container } from 'dockerode'
import { Failure } from '../../../domain/failure'
import type { Address } from '../../graph'
import { ClosedWay, type Database } from '../database'
import type { Progress } from '../progress'
import { awaitReady } from '../ready'
import { findEngine } from './engine'
import { ensureImage } from './image'
import { createOptions, type Spec } from './spec'

/** A first start on a slow disk. */
const PATIENCE_MS = 120_000

/** The Neo4j in the container of that name: used when it runs, started when it stands still, else made. */
export async function openContainer(spec: Spec, progress: Progress): Promise<Database> {
  const engine = await findEngine()
  const container = engine.getContainer(spec.name)
  const state = await stateOf(container)
  if (state === 'RUNNING') return joinContainer(container, spec)
  if (state === 'ABSENT') await createContainer(engine, spec, progress)
  progress.say(`Starting the container ${spec.name} …`)
  await startContainer(container, spec, state === 'ABSENT')
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
  const address = await addressOf(container, spec)
  await awaitReady(address, PATIENCE_MS)
  const description = `Database: the container ${spec.name}, which runs already at ${address.uri}.`
  return { address, description, isOwned: false, stop: () => Promise.resolve() }
}

async function ownContainer(container: Container, spec: Spec): Promise<Database> {
  const stop = () => stopContainer(container)
  try {
    const address = await addressOf(container, spec)
    await Promise.race([awaitReady(address, PATIENCE_MS), endOf(container, spec)])
    const description = `Database: the container ${spec.name} at ${address.uri}.`
    return { address, description, isOwned: true, stop }
  } catch (error) {
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

async function addressOf(container: Container, spec: Spec): Promise<Address> {
  const { Ports } = (await container.inspect()).NetworkSettings
  const port = Ports['7687/tcp']?.[0]?.HostPort
  if (port === undefined) {
    throw new Failure(
      'CONFIGURATION',
      `The container ${spec.name} does not publish its port 7687: remove it, and it is made anew with its data.`,
    )
  }
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: spec.password }
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
