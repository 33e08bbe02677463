import { Command } from 'commander'
import { Failure } from '../domain/failure'
import { COUNTED, QUANTITIES } from '../domain/vocabulary'
import { chooseFigure } from '../ingest/curate/chooseFigure'
import { revokeFigure } from '../ingest/curate/revokeFigure'
import { loadIfEmpty } from '../service/shippedData'
import { required } from './required'
import { refuseBesideRevoke } from './revoke'
import { runOnGraph } from './run'

interface BestOptions {
  readonly who: string
  readonly whoText?: string
  readonly of?: string
  readonly place?: string
  readonly when?: string
  readonly why?: string
  readonly by?: string
  readonly revoke?: string
}

/** `claimgraph best EVENT KILLED 31`: which number is held to be the best of what sources tell; it can be taken back. */
export function bestCommand(): Command {
  return new Command('best')
    .description('say which number is the best of one quantity of an event or entity, or take that back')
    .argument('[thing]', 'the id of an event, or of an entity: its fighters, its attacks')
    .argument('[quantity]', `what is counted: ${QUANTITIES.join(', ')}`)
    .argument('[value]', 'the number')
    .option('--who <who>', COUNTED.join(', '), 'ALL')
    .option('--who-text <words>', 'who is counted, where --who is OTHER')
    .option('--of <id>', 'whose people are counted, where figures tell several apart')
    .option('--place <id>', 'the place it counts in')
    .option('--when <date>', 'the time it counts over: 2022, 2022-01/2022-04')
    .option('--why <reason>', 'the reason')
    .option('--by <name>', 'who says so')
    .option('--revoke <id>', 'take this choice back')
    .action(
      (
        thing: string | undefined,
        quantity: string | undefined,
        value: string | undefined,
        options: BestOptions,
      ) =>
        runOnGraph(async ({ graph }, { settings, progress }) => {
          const why = required(options.why, '--why', 'the reason, for those who ask later')
          await loadIfEmpty(graph, settings.articlesFolder, progress)
          if (options.revoke !== undefined) {
            refuseBesideRevoke(thing, 'a choice', 'THING, QUANTITY and VALUE')
            const taken = await revokeFigure(graph, { id: options.revoke, why })
            progress.say(
              `${options.revoke} is taken back: ${taken.value} is no longer the best for ${taken.quantity} of ${taken.thing}.`,
            )
            return
          }
          const chosen = await chooseFigure(graph, {
            thing: required(thing, 'THING', 'the id of an event or entity'),
            quantity: oneOf(QUANTITIES, required(quantity, 'QUANTITY', QUANTITIES.join(', ')), 'quantity'),
            value: numberIn(required(value, 'VALUE', 'the number')),
            who: oneOf(COUNTED, options.who, 'word for who is counted'),
            whoText: options.whoText ?? null,
            of: options.of ?? null,
            place: options.place ?? null,
            when: options.when ?? null,
            why,
            by: required(options.by, '--by', 'who says so'),
          })
          progress.say(`${chosen.value} is the best for ${chosen.quantity} of ${chosen.thing}: ${chosen.id}.`)
        }),
    )
}

function oneOf<T extends string>(words: readonly T[], given: string, what: string): T {
  const word = words.find((each) => each === given.toUpperCase())
  if (word !== undefined) return word
  throw new Failure('INVALID_INPUT', `"${given}" is no ${what}: say one of ${words.join(', ')}.`)
}

function numberIn(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Failure('INVALID_INPUT', `"${text}" is no number of people or things: write digits alone.`)
}
