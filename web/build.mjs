// Builds the pages into dist/web. Says one line, and does nothing when its inputs are those of the last build.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleExplorer } from './explorer/bundle.mjs'
import { bundlePlayground } from './playground/bundle.mjs'

const WEB = import.meta.dirname
const PROJECT = join(WEB, '..')
const OUTPUT = join(PROJECT, 'dist', 'web')
const STAMP = join(OUTPUT, '.stamp')

const fingerprint = await fingerprintOfInputs()
if (await isBuilt(fingerprint)) {
  console.log('web: nothing has changed since the last build')
} else {
  const startedAtMs = Date.now()
  await rm(OUTPUT, { recursive: true, force: true })
  const explorer = await bundleExplorer(join(OUTPUT, 'explorer'))
  const playground = await bundlePlayground(join(OUTPUT, 'playground'))
  await mkdir(OUTPUT, { recursive: true })
  await writeFile(STAMP, fingerprint)
  const megabytes = ((explorer + playground) / 1e6).toFixed(1)
  console.log(
    `web: explorer and playground built, ${megabytes} MB in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`,
  )
}

/** A hash over every source of `web` and over the lock file, which pins everything that is bundled. */
async function fingerprintOfInputs() {
  const entries = await readdir(WEB, { recursive: true, withFileTypes: true })
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const path of [...sources.sort(), join(PROJECT, 'package-lock.json')]) {
    hash.update(path.slice(PROJECT.length)).update('\0')
    hash.update(await readFile(path)).update('\0')
  }
  return hash.digest('hex')
}

async function isBuilt(wanted) {
  const found = await readFile(STAMP, 'utf8').catch(() => null)
  return found === wanted
}
