import { join } from 'node:path'
import type { Settings } from '../../settings'
import { openContainer } from './container/open'
import { SHIPPED_SPEC } from './container/spec'
import type { Database } from './database'
import { openEmbedded } from './embedded/open'
import { firstOpen, type Way } from './firstOpen'
import { openGiven } from './given'
import type { Progress } from './progress'
import { noStopList, type StopList } from './stopList'

/**
 * The Neo4j to work with, ready and new enough: the one at NEO4J_URI, else a container, else an embedded one; or by the
 * one way that CLAIMGRAPH_DATABASE names; `stops` hears of what is started for it, the moment it is. Throws a Failure that
 * says what to do when there is none.
 */
export function openDatabase(
  settings: Settings,
  progress: Progress,
  stops: StopList = noStopList,
): Promise<Database> {
  if (settings.database !== 'auto') return WAYS[settings.database](settings, progress, stops)
  if (settings.neo4jUri !== null) return openGiven(settings)
  return firstOpen([WAYS.container, WAYS.embedded], settings, progress, stops)
}

const WAYS: Readonly<Record<Exclude<Settings['database'], 'auto'>, Way>> = {
  uri: openGiven,
  container: ({ neo4jImage: image, neo4jPassword }, progress, stops) =>
    openContainer(
      { ...SHIPPED_SPEC, image, password: neo4jPassword ?? SHIPPED_SPEC.password },
      progress,
      stops,
    ),
  embedded: ({ homeFolder, neo4jHeapMb: heapMb, javaHome }, progress, stops) =>
    openEmbedded(
      { homeFolder, dataFolder: join(homeFolder, 'neo4j'), heapMb, isBrief: false, javaHome },
      progress,
      stops,
    ),
}
