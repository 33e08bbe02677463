import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { withUnfinished } from '../../src/graph/database/embedded/unfinished'
import { cacheFolder } from './cacheFolder'
import { must, runProgram } from './program'

/** Fetching what is not there yet, 83 MB, and starting Java. */
export const GEPHI_SETUP_MS = 300_000

const VERSION = '0.10.1'
/** The jar with everything in it: not all that the plain one depends on is where Maven looks. */
const ARTIFACT = `org.gephi:gephi-toolkit:${VERSION}:jar:all`
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy'

/**
 * The jar of the Gephi toolkit: what Gephi itself reads files with. Fetched by Maven once, wholly or not at all, and kept outside of
 * the checkout. @throws Error with the words of Maven when it cannot be had.
 */
export async function gephiToolkit(): Promise<string> {
  const folder = join(cacheFolder(), `gephi-toolkit-${VERSION}`)
  if (!existsSync(folder)) await fetchInto(folder)
  return join(folder, `gephi-toolkit-${VERSION}-all.jar`)
}

async function fetchInto(folder: string): Promise<void> {
  if ((await runProgram('mvn', ['--version'])).code !== 0) {
    throw new Error('There is no Maven at `mvn` to fetch the Gephi toolkit with: install Maven 3.6 or newer.')
  }
  await withUnfinished(cacheFolder(), async (work) => {
    const jars = join(work, 'jars')
    const parameters = [COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${jars}`]
    await must('mvn', ['--batch-mode', '--quiet', '--strict-checksums', ...parameters])
    await rename(jars, folder).catch((error: unknown) => {
      // Another process was faster, and its folder is as good as ours.
      if (!existsSync(folder)) throw error
    })
  })
}
