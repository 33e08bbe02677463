import { Command } from 'commander'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FORMATS } from '../api/exports/formats'
import { exportNetwork } from '../api/exports/exportNetwork'
import { Failure } from '../domain/failure'
import { loadIfEmpty } from '../service/shippedData'
import { runOnGraph } from './run'

interface ExportOptions {
  readonly out?: string
  readonly throughEvents?: true
  readonly [parameter: string]: string | readonly string[] | true | undefined
}

/** `claimgraph export FORMAT --around iskp`: a network, path or list as a file, or on standard output. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'write a network, the paths between two entities or a list in a format that other programs read',
    )
    .argument('<format>', FORMATS.map(({ name }) => name).join(', '))
    .option('--around <things...>', 'the network around these entities or events, by id or name')
    .option('--hops <number>', 'how far it reaches: 0 to 3 (1 if not given)')
    .option('--from <thing>', 'the paths from this entity …')
    .option('--to <thing>', '… to this one')
    .option('--max-hops <number>', 'over how many relations at most: 1 to 6 (4 if not given)')
    .option('--paths <number>', 'how many paths: 1 to 20 (3 if not given)')
    .option('--through-events', 'also by way of events')
    .option('--entities <things...>', 'a list of these')
    .option('--kind <kinds...>', 'a list of everything of these kinds: PERSON, ORGANIZATION, EVENT …')
    .option('--relations <ids...>', 'and of the relations among them these, by id: iskp:ACCUSED:taliban')
    .option('--center <things...>', 'which of them it is about (all if not given)')
    .option('--status <statuses...>', 'relations of these statuses (AFFIRMED ALLEGED DISPUTED if not given)')
    .option('--types <types...>', 'relations of these types only')
    .option('--as-of <day>', 'only what was known by the end of that day: 2022-06-01')
    .option('--min-origins <number>', 'relations that so many distinct origins affirm')
    .option(
      '--period <days>',
      'relations that may have occurred within these days: 2021-08-01,2022-05-31, of which one may be left out',
    )
    .option('--first <number>', 'so many nodes at most (500 if not given)')
    .option('--title <text>', 'what the file is called, instead of what it shows')
    .option('--note <text>', 'what the file says besides')
    .option('--out <file>', 'the file to write; standard output if not given')
    .action((format: string, options: ExportOptions) =>
      runOnGraph(async ({ graph }, { settings, progress }) => {
        await loadIfEmpty(graph, settings.articlesFolder, progress)
        const { notes, chunks } = await exportNetwork(graph, format, parametersOf(options))
        for (const note of notes) progress.say(note)
        await write(chunks, options.out ?? null)
      }),
    )
}

/** As they would stand in the address of an export. */
function parametersOf({ out: _out, throughEvents, ...parameters }: ExportOptions): Record<string, unknown> {
  return { ...parameters, ...(throughEvents ? { throughEvents: 'true' } : {}) }
}

/** A file stands under its name only when it is whole. @throws Failure when it cannot be written. */
async function write(chunks: AsyncIterable<string | Uint8Array>, file: string | null): Promise<void> {
  const unfinished = `${file ?? ''}.unfinished`
  try {
    if (file === null) {
      await pipeline(Readable.from(chunks), process.stdout, { end: false })
      return
    }
    await pipeline(Readable.from(chunks), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    if (file !== null) await rm(unfinished, { force: true })
    if (!isFileError(error)) throw error
    const place = file ?? 'Standard output'
    throw new Failure('INVALID_INPUT', `${place} cannot be written: ${error.message}.`, { cause: error })
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
