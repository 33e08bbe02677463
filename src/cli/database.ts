import { Command } from 'commander'
import { openDatabase } from '../graph/database/openDatabase'
import { runUntilSignal, untilSignal } from './run'

/** `claimgraph database`: where Neo4j is and how to log in, for Neo4j Browser and other clients. */
export function databaseCommand(): Command {
  return new Command('database')
    .description(
      'print the Bolt address, user and password of the database; one that was not running runs until Ctrl-C',
    )
    .action(() =>
      runUntilSignal(async ({ settings, progress, stops }) => {
        const database = await openDatabase(settings, progress, stops)
        const { uri, user, password } = database.address
        process.stdout.write(`address   ${uri}\nuser      ${user}\npassword  ${password}\n`)
        if (!database.isOwned) return
        progress.say('It was started for this command. Ctrl-C stops it.')
        await untilSignal()
      }),
    )
}
