import { Command } from 'commander'
import { Failure } from '../domain/failure'
import { VERDICTS } from '../domain/vocabulary'
import { judge } from '../ingest/curate/judge'
import { revokeJudgement } from '../ingest/curate/revokeJudgement'
import { loadIfEmpty } from '../service/shippedData'
import { required } from './required'
import { refuseBesideRevoke } from './revoke'
import { runOnGraph } from './run'

interface JudgeOptions {
  readonly why?: string
  readonly by?: string
  readonly revoke?: string
}

/** `claimgraph judge A B SAME|DIFFERENT|UNSURE`: a curator's word on two entities or two events; it can be taken back. */
export function judgeCommand(): Command {
  return new Command('judge')
    .description('say whether two entities or two events are one, or take that back; nothing is merged')
    .argument('[a]', 'the id of an entity or event')
    .argument('[b]', 'the id of another')
    .argument('[verdict]', VERDICTS.join(', '))
    .option('--why <reason>', 'the reason')
    .option('--by <name>', 'who says so')
    .option('--revoke <id>', 'take this judgement back')
    .action(
      (a: string | undefined, b: string | undefined, verdict: string | undefined, options: JudgeOptions) =>
        runOnGraph(async ({ graph }, { settings, progress }) => {
          const why = required(options.why, '--why', 'the reason, for those who ask later')
          await loadIfEmpty(graph, settings.articlesFolder, progress)
          if (options.revoke !== undefined) {
            refuseBesideRevoke(a, 'a judgement', 'other ids')
            const taken = await revokeJudgement(graph, { id: options.revoke, why })
            progress.say(
              `${options.revoke} is taken back: ${taken.a} and ${taken.b} are no longer judged ${taken.verdict}.`,
            )
            for (const conflict of taken.conflicts) progress.say(`Warning: ${conflict}`)
            return
          }
          const word = {
            a: required(a, 'A', 'the id of an entity or event'),
            b: required(b, 'B', 'the id of another'),
            verdict: verdictIn(verdict),
            why,
            by: required(options.by, '--by', 'who says so'),
          }
          const { judgement, conflicts } = await judge(graph, word)
          progress.say(`${word.a} and ${word.b} are judged ${word.verdict}: ${judgement.id}.`)
          for (const conflict of conflicts) progress.say(`Warning: ${conflict}`)
        }),
    )
}

function verdictIn(text: string | undefined): (typeof VERDICTS)[number] {
  const given = required(text, 'VERDICT', VERDICTS.join(', '))
  const verdict = VERDICTS.find((each) => each === given.toUpperCase())
  if (verdict !== undefined) return verdict
  throw new Failure('INVALID_INPUT', `"${given}" is no verdict: say one of ${VERDICTS.join(', ')}.`)
}
