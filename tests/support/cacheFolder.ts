import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where tools that the tests fetch are kept, outside of the checkout. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'claimgraph')
}
