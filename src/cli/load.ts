import { Command } from 'commander'
import { load } from '../ingest/load'
import { userSource } from '../ingest/userSource'
import { runOnGraph } from './run'

/** `claimgraph load FILE…`: a user's own documents and claims; all of a file, or nothing. */
export function loadCommand(): Command {
  return new Command('load')
    .description('load your own documents and claims, all or nothing; again after an edit: what is gone is voided')
    .argument('<files...>', 'YAML files in the format of data/, see docs/own-articles.md')
    .action((files: string[]) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        const report = await load(graph, { ...userSource(files), articlesFolder: settings.articlesFolder })
        progress.say(report.summary)
      }),
    )
}
