import Docker from 'dockerode'
import { ClosedWay } from '../database'

const PING_MS = 5_000

/** The Docker engine on this machine, as DOCKER_HOST says; throws ClosedWay when none answers. */
export async function findEngine(): Promise<Docker> {
  try {
    await new Docker({ timeout: PING_MS }).ping()
    return new Docker()
  } catch (cause) {
    throw new ClosedWay('No Docker engine answers: start it, or set DOCKER_HOST.', { cause })
  }
}
