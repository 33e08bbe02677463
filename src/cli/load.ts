import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { Failure } from '../domain/failure'
import { loadIfEmpty, SHIPPED_SOURCE } from '../service/shippedData'
import { loadTogether } from '../ingest/load'
import { describeLoad } from '../ingest/record/report'
import { runOnGraph } from './run'

/** `claimgraph load FILE…`: a user's own documents and claims; all of the files, or nothing of them. */
export function loadCommand(): Command {
  return new Command('load')
    .description(
      'load your own documents and claims, all or nothing; again after an edit: what is gone is voided',
    )
    .argument('<files...>', 'YAML files in the format of data/, see docs/own-articles.md')
    .option('--moved', 'the files lay elsewhere when they were last loaded')
    .action((files: string[], { moved }: { moved?: boolean }) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        refuseNamesakes(files)
        const articlesDir = settings.articlesFolder
        await loadIfEmpty(graph, articlesDir, progress)
        const tasks = files.map((file) => ({
          source: basename(file),
          path: resolve(file),
          isMoved: moved ?? false,
          files: [file],
          articlesDir,
        }))
        const reports = await loadTogether(graph, tasks)
        for (const report of reports) progress.say(describeLoad(report))
        for (const conflict of reports.at(-1)?.conflicts ?? []) progress.say(`Warning: ${conflict}`)
      }),
    )
}

/** A file is known by its name: what an earlier file of that name brought and this one does not tell is voided. */
function refuseNamesakes(files: readonly string[]): void {
  const names = files.map((file) => basename(file))
  if (names.includes(SHIPPED_SOURCE)) {
    throw new Failure(
      'INVALID_INPUT',
      `"${SHIPPED_SOURCE}" is the name of what ships: give your file another.`,
    )
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw new Failure(
    'INVALID_INPUT',
    `Two of the files are called ${twice}: give each file a name of its own.`,
  )
}
