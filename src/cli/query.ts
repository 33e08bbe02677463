import { Command } from 'commander'
import { ask } from '../api/ask'
import { schema } from '../api/schema/buildSchema'
import { loadIfEmpty } from '../service/shippedData'
import { questionIn, type QuestionOptions } from './question'
import { runOnGraph } from './run'

/** `claimgraph query FILE`: the answer as JSON on standard output. */
export function queryCommand(): Command {
  return new Command('query')
    .description('answer the operation in a file and print the answer as JSON')
    .argument('<file>', 'a GraphQL document, such as schema/operations/entity.graphql')
    .option(
      '--variables <json>',
      'its variables as JSON; else FILE.variables.json beside it, if there is one',
    )
    .option('--operation <name>', 'which operation, if the file holds several')
    .action((file: string, options: QuestionOptions) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        await loadIfEmpty(graph, settings.articlesFolder, progress)
        const answer: unknown = JSON.parse(await ask(graph, schema, questionIn(file, options)))
        process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
      }),
    )
}
