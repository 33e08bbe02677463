import { Command } from 'commander'
import { explain } from '../api/ask'
import { schema } from '../api/schema/buildSchema'
import { indent } from '../plan/print'
import { questionIn, type QuestionOptions } from './question'
import { run } from './run'

/** `claimgraph plan FILE`: the Cypher statement that answers an operation, and its parameters; needs no database. */
export function planCommand(): Command {
  return new Command('plan')
    .description('print the one Cypher statement that answers the operation in a file, and its parameters')
    .argument('<file>', 'a GraphQL document')
    .option(
      '--variables <json>',
      'its variables as JSON; else FILE.variables.json beside it, if there is one',
    )
    .option('--operation <name>', 'which operation, if the file holds several')
    .action((file: string, options: QuestionOptions) =>
      run(() => {
        const { plan, parameters } = explain(schema, questionIn(file, options))
        const shown = JSON.stringify(
          parameters,
          (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
          2,
        )
        process.stdout.write(`${indent(plan.cypher)}\n\n// parameters\n${shown}\n`)
        return Promise.resolve()
      }),
    )
}
