import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './alive'

/**
 * Lets `work` fill a new folder within `parent`, and removes it afterwards: what is to stay is renamed out of it, and
 * only when whole. What a killed process has left behind goes, too.
 */
export async function withUnfinished<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true })
  await removeLeftovers(parent)
  const folder = join(parent, `unfinished-${process.pid}`)
  await mkdir(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = name.match(/^unfinished-(\d+)$/)?.[1]
    const isLeftover = pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))
    if (isLeftover) await rm(join(parent, name), { recursive: true, force: true })
  }
}
