import { Command } from 'commander'
import { verify } from '../ingest/verify'
import { run } from './run'

/** `claimgraph verify`: every span of the shipped data against the texts of the articles; needs no database. A folder that is named must hold them all. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check the hash of every span that the data points to against the texts of the articles')
    .option('--articles <folder>', 'where the texts are; ARTICLES_DIR if not given')
    .action((options: { articles?: string }) =>
      run(async ({ settings }) => {
        const report = await verify(
          options.articles ?? settings.articlesFolder,
          options.articles !== undefined,
        )
        process.stdout.write(`${report}\n`)
      }),
    )
}
