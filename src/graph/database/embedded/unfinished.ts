import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { noStopList, type StopList } from '../stopList'
import { isAlive } from './alive'

/**
 * Lets `work` fill a new folder within `parent`, and removes it afterwards: what is to stay is renamed out of it, and
 * only when whole. What a killed process has left behind goes, too. `stops` removes it before the work has ended.
 */
export async function withUnfinished<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
  stops: StopList = noStopList,
): Promise<T> {
  await mkdir(parent, { recursive: true })
  await removeLeftovers(parent, 'unfinished')
  const folder = join(parent, `unfinished-${process.pid}`)
  const remove = () => rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  stops.add(remove)
  try {
    return await work(folder)
  } finally {
    await remove()
  }
}

/** Removes from `parent` what processes that live no more have called `<prefix>-<pid>`. */
export async function removeLeftovers(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(name.startsWith(`${prefix}-`) ? name.slice(prefix.length + 1) : NaN)
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) {
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }
}
