import { basename } from 'node:path'
import { Command } from 'commander'
import { load } from '../ingest/load'
import { describeLoad } from '../ingest/record/report'
import { runOnGraph } from './run'

/** `claimgraph load FILE…`: a user's own documents and claims; all of a file, or nothing. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load your own documents and claims, all or nothing; again after an edit: what is gone is voided')
    .argument('<files...>', 'YAML files in the format of data/, see docs/own-articles.md')
    .action((files: string[]) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        for (const file of files) {
          const task = { source: basename(file), files: [file], articlesDir: settings.articlesFolder }
          progress.say(describeLoad(await load(graph, task)))
        }
      }),
    )
}
