import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from './port'

/** The home of one embedded Neo4j: its data, its settings and its password. */
export interface Folder {
  readonly path: string
  readonly password: string
}

/** The folder at `path`, made with a random password when it is new. */
export async function openFolder(path: string): Promise<Folder> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  return { path, password: await secretIn(join(path, 'password')) }
}

/** Writes the settings of the next start: the port of before where it is free, else another. */
export async function writeSettings(folder: Folder, pageCacheMb: number): Promise<void> {
  const file = join(folder.path, 'neo4j.conf')
  const port = await freePort(await portOf(file))
  const unfinished = `${file}.unfinished-${process.pid}`
  await writeFile(unfinished, settingsText(port, pageCacheMb))
  await rename(unfinished, file)
}

/** The content of `file`, which only its owner may read; made once, even when two processes come at the same time. */
async function secretIn(file: string): Promise<string> {
  const secret = randomBytes(24).toString('hex')
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if (!existsSync(file)) throw error
  })
  return readFile(file, 'utf8')
}

async function portOf(settings: string): Promise<number> {
  if (!existsSync(settings)) return 0
  return Number((await readFile(settings, 'utf8')).match(/listen_address=127\.0\.0\.1:(\d+)/)?.[1] ?? 0)
}

function settingsText(port: number, pageCacheMb: number): string {
  return [
    '# Written at each start.',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    '# Otherwise an empty database takes 500 MB of disk.',
    'db.tx_log.preallocate=false',
    '# Otherwise a stop waits ten seconds for clients that have gone.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.tx_log.rotation.retention_policy=256M size',
    '',
  ].join('\n')
}
