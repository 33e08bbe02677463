import { Command } from 'commander'
import { rebuild } from '../ingest/rebuild'
import { runOnGraph } from './run'

/** `claimgraph rebuild`: the projection, made anew from the claims. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'make relations, propositions, origins and disputes anew from the claims; changes nothing unless something was damaged',
    )
    .action(() =>
      runOnGraph(async ({ graph }, { progress }) => {
        progress.say(await rebuild(graph, progress))
      }),
    )
}
