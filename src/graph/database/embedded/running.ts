import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Address } from '../../graph'
import { isAlive } from './alive'
import type { Folder } from './folder'

const runningSchema = z.object({ pid: z.number(), address: z.string() })

/** Where the Neo4j of `folder` answers while its process lives, or null. */
export async function runningAddress(folder: Folder): Promise<Address | null> {
  const file = join(folder.path, 'running.json')
  if (!existsSync(file)) return null
  const { pid, address } = runningSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return isAlive(pid) ? { uri: `bolt://${address}`, user: 'neo4j', password: folder.password } : null
}
