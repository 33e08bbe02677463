import { join } from 'node:path'
import { runCommand } from '../command'
import { ClosedWay } from '../database'

const OLDEST = 17

export interface Java {
  readonly command: string
  /** As it names itself, such as `17.0.15`. */
  readonly version: string
}

/** The Java in `javaHome`, else the one on the PATH; throws ClosedWay when there is none, or only an old one. */
export async function findJava(javaHome: string | null): Promise<Java> {
  const command = javaHome === null ? 'java' : join(javaHome, 'bin', 'java')
  const { code, lines } = await runCommand(command, ['-version'])
  const version = lines.join('\n').match(/ version "([^"]+)"/)?.[1]
  if (code !== 0 || version === undefined) {
    const remedy =
      javaHome === null
        ? `install Java ${OLDEST} or newer`
        : `JAVA_HOME points there, so correct it, or unset it to use the Java on the PATH`
    throw new ClosedWay(`There is no Java at \`${command}\`: ${remedy}.`)
  }
  if (majorOf(version) < OLDEST) {
    throw new ClosedWay(
      `Neo4j needs Java ${OLDEST} or newer, this is ${version}: install it, or set JAVA_HOME.`,
    )
  }
  return { command, version }
}

/** Java 8 and older call themselves 1.8. */
function majorOf(version: string): number {
  return Number.parseInt(version.replace(/^1\./, ''), 10)
}
