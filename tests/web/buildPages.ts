import { execFileSync } from 'node:child_process'
import { inProject } from '../../src/paths'

/** Builds the pages if their sources have changed, as `npm run build` does, so that no test looks at an old page. */
export function buildPages(): void {
  execFileSync(process.execPath, [inProject('web', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
}
