import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { Failure } from '../domain/failure'
import { wipe } from '../graph/wipe'
import { runOnGraph } from './run'

/** `claimgraph reset`: an empty graph; the next start loads the shipped data again. */
export function resetCommand(): Command {
  return new Command('reset')
    .description('delete everything in the graph, also what you loaded yourself')
    .option('--yes', 'do not ask')
    .action((options: { yes?: true }) =>
      runOnGraph(async ({ graph, database }, { progress }) => {
        if (!options.yes) await confirm(database.address.uri)
        const deleted = await wipe(graph)
        progress.say(`Deleted ${deleted} nodes. The next start loads the shipped data again.`)
      }),
    )
}

/** @throws Failure unless a person at a terminal says yes. */
async function confirm(uri: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Failure('INVALID_INPUT', 'Nothing was deleted: say --yes to delete everything.')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const word = await terminal.question(`Delete everything in the graph at ${uri}? Type yes: `)
  terminal.close()
  if (word.trim() !== 'yes') throw new Failure('INVALID_INPUT', 'Nothing was deleted.')
}
