import Docker from 'dockerode'
import { ClosedWay } from '../database'

const PING_MS = 5_000

/** The Docker engine on this machine, as DOCKER_HOST says; throws ClosedWay when none answers. */
export async function findEngine(): Promise<Docker> {
  try {
    await new Docker({ timeout: PING_MS }).ping()
    return new Docker()
  } catch (cause) {
    const reason = isRefused(cause)
      ? 'The Docker engine may not be used by this user: add the user to the group of its socket (often `docker`) and log in again.'
      : 'No Docker engine answers: start it, or set DOCKER_HOST.'
    throw new ClosedWay(reason, { cause })
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
