import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { Failure } from '../domain/failure'
import { openDatabase } from '../graph/database/openDatabase'
import { connect } from '../graph/graph'
import { forgetMigrations, wipe } from '../graph/wipe'
import { run } from './run'

/**
 * `claimgraph reset`: an empty graph; the next start applies the migrations and loads the shipped data again. Needs no graph in
 * order, since it is the way out of one that is not.
 */
export function resetCommand(): Command {
  return new Command('reset')
    .description('delete everything in the graph, also what you loaded yourself')
    .option('--yes', 'do not ask')
    .action((options: { yes?: true }) =>
      run(async ({ settings, progress, stops }) => {
        const database = await openDatabase(settings, progress, stops)
        const graph = connect(database.address)
        stops.add(() => graph.close())
        if (!options.yes) await confirm(database.address.uri)
        const deleted = await wipe(graph)
        await forgetMigrations(graph)
        progress.say(`Deleted ${deleted} nodes. The next start loads the shipped data again.`)
      }),
    )
}

/** @throws Failure unless a person at a terminal says yes. */
async function confirm(uri: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Failure('INVALID_INPUT', 'Nothing was deleted: say --yes to delete everything.')
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // At its prompt the terminal sends a Ctrl-C as a letter.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const word = await terminal.question(`Delete everything in the graph at ${uri}? Type yes: `)
  terminal.close()
  if (word.trim() !== 'yes') throw new Failure('INVALID_INPUT', 'Nothing was deleted.')
}
