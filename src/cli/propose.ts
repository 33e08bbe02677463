import { Command } from 'commander'
import { proposeTensions } from '../ingest/curate/proposeTensions'
import { loadIfEmpty } from '../service/shippedData'
import { runOnGraph } from './run'

/** `claimgraph propose`: claims that a curator may want to set against each other; it sets none itself. */
export function proposeCommand(): Command {
  return new Command('propose')
    .description('list claims that may not go together, for `claimgraph tension`; nothing is set')
    .action(() =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        await loadIfEmpty(graph, settings.articlesFolder, progress)
        const proposed = await proposeTensions(graph)
        if (proposed.length === 0) progress.say('Nothing is proposed.')
        for (const { one, other, why } of proposed) {
          progress.say(`${one.says} | ${other.says}\n${why}\n  claimgraph tension ${one.id} ${other.id}`)
        }
      }),
    )
}
