import { Command } from 'commander'
import { revokeTension } from '../ingest/curate/revokeTension'
import { setTension } from '../ingest/curate/setTension'
import { loadIfEmpty } from '../service/shippedData'
import { required } from './required'
import { refuseBesideRevoke } from './revoke'
import { runOnGraph } from './run'

interface TensionOptions {
  readonly why?: string
  readonly by?: string
  readonly revoke?: string
}

/** `claimgraph tension A B`: sets two claims against each other that do not contradict and yet do not go together. */
export function tensionCommand(): Command {
  return new Command('tension')
    .description('set two claims against each other that do not go together, or take that back')
    .argument('[a]', 'the id of a claim, or its coder’s number, such as 004-18')
    .argument('[b]', 'the same of another')
    .option('--why <reason>', 'the reason: it is the question of the dispute')
    .option('--by <name>', 'who says so')
    .option('--revoke <id>', 'take this link back')
    .action((a: string | undefined, b: string | undefined, options: TensionOptions) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        const why = required(options.why, '--why', 'the reason, for those who ask later')
        await loadIfEmpty(graph, settings.articlesFolder, progress)
        if (options.revoke !== undefined) {
          refuseBesideRevoke(a, 'a link', 'claims')
          await revokeTension(graph, { id: options.revoke, why })
          progress.say(`${options.revoke} is taken back.`)
          return
        }
        const word = {
          a: required(a, 'A', 'the id of a claim'),
          b: required(b, 'B', 'the id of another'),
          why,
          by: required(options.by, '--by', 'who says so'),
        }
        const { id } = await setTension(graph, word)
        progress.say(`${word.a} and ${word.b} are set against each other: ${id}.`)
      }),
    )
}
