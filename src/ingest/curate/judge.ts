import { z } from 'zod'
import { judgementId } from '../../domain/ids'
import type { Judgement } from '../../domain/judgement'
import type { Verdict } from '../../domain/vocabulary'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { takeHold } from '../record/holding'
import { recordThings } from '../record/recordThings'
import { conflictsInGraph } from './conflicts'
import { CURATOR_SOURCE, today } from './curator'
import { judgeAnew } from './judgeAnew'
import { refused } from './refused'
import { suggested } from './suggested'

const thingsToJudge = statement('things-to-judge')
const thingRow = z.object({ id: z.string(), name: z.string(), isEvent: z.boolean() })

/** A curator's word on two things. */
interface Word {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly why: string
  readonly by: string
}

/** A judgement that was recorded, and every sentence on judgements that cannot all hold. */
export interface Judged {
  readonly judgement: Judgement
  readonly conflicts: readonly string[]
}

/**
 * Records a curator's judgement and projects anew what it touches, all or nothing; nothing is merged. The same word on the
 * same day is the same judgement. @throws Failure when there is no such thing, when the two are one, or not of one sort.
 */
export async function judge(graph: Graph, word: Word): Promise<Judged> {
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    await checkPair(transaction, word)
    const content = { ...word, at: today() }
    const judgement = { ...content, id: judgementId(content) }
    await judgeAnew(transaction, async () => {
      await recordThings(transaction, {
        entities: [],
        events: [],
        documents: [],
        judgements: [judgement],
        bestFigures: [],
      })
      await takeHold(transaction, CURATOR_SOURCE, [judgement.id])
    })
    return { judgement, conflicts: await conflictsInGraph(transaction) }
  })
}

async function checkPair(transaction: Transaction, { a, b }: Word): Promise<void> {
  if (a === b) throw refused(`${a} is always itself: judge two different things.`)
  const rows = (await transaction.run(thingsToJudge, { ids: [a, b] })).map((row) => thingRow.parse(row))
  for (const id of [a, b]) {
    if (rows.some((each) => each.id === id)) continue
    throw refused(`No entity or event has the id ${id}.${await suggested(transaction, id)}`)
  }
  const [one, other] = [a, b].map((id) => rows.find((each) => each.id === id))
  if (one?.isEvent === other?.isEvent) return
  const [event, entity] = one?.isEvent === true ? [a, b] : [b, a]
  throw refused(
    `${event} is an event and ${entity} an entity, which are never the same: judge two of one sort.`,
  )
}
