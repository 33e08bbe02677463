import { Command } from 'commander'
import { SETTINGS_TABLE } from '../settings'
import { bestCommand } from './best'
import { databaseCommand } from './database'
import { exportCommand } from './export'
import { judgeCommand } from './judge'
import { loadCommand } from './load'
import { planCommand } from './plan'
import { proposeCommand } from './propose'
import { queryCommand } from './query'
import { rebuildCommand } from './rebuild'
import { resetCommand } from './reset'
import { startCommand } from './start'
import { tensionCommand } from './tension'
import { verifyCommand } from './verify'

/** The command line `claimgraph`. */
export function program(): Command {
  const claimgraph = new Command('claimgraph')
    .description('A knowledge graph of conflict reporting: every edge says who claims it, and where.')
    .helpCommand(false)
    .showHelpAfterError('(add --help for what there is)')
    .addHelpText('after', settingsHelp())
  const commands = [
    startCommand(),
    loadCommand(),
    verifyCommand(),
    rebuildCommand(),
    judgeCommand(),
    tensionCommand(),
    proposeCommand(),
    bestCommand(),
    queryCommand(),
    exportCommand(),
    planCommand(),
    databaseCommand(),
    resetCommand(),
  ]
  for (const command of commands) claimgraph.addCommand(command.addHelpText('after', settingsHelp()))
  return claimgraph
}

/** Every setting with its default. */
function settingsHelp(): string {
  const width = Math.max(...SETTINGS_TABLE.map(({ name }) => name.length))
  const lines = SETTINGS_TABLE.map(({ name, default: usual, meaning }) => {
    return `  ${name.padEnd(width)}  ${meaning}${usual === null ? '' : ` (default: ${usual})`}`
  })
  return `\nSettings, from the environment or a file .env:\n${lines.join('\n')}\n`
}
