import { z } from 'zod'
import { quantityOf } from '../../domain/consequences/quantities'
import { bestFigure, type BestFigure } from '../../domain/figures/bestFigure'
import { parsePartialDate } from '../../domain/partialDate'
import type { Graph, Transaction } from '../../graph/graph'
import { holdLock } from '../../graph/lock'
import { statement } from '../../graph/statement'
import { readIdentities } from '../project/identities'
import { takeHold } from '../record/holding'
import { recordThings } from '../record/recordThings'
import { CURATOR_SOURCE, today } from './curator'
import { refused } from './refused'
import { suggested } from './suggested'

const thingsToJudge = statement('things-to-judge')
const quantitiesOfThing = statement('quantities-of-thing')
const idRow = z.object({ id: z.string() })
const keyRow = z.object({ key: z.string() })

/**
 * Records which number a curator holds to be the best of a quantity that somebody tells of the thing; the same word on the same day is
 * the same choice. @throws Failure when there is no such thing, or nobody tells such a figure of it.
 */
export async function chooseFigure(graph: Graph, word: Omit<BestFigure, 'id' | 'at'>): Promise<BestFigure> {
  if (word.when !== null) parsePartialDate(word.when)
  return await graph.write(async (transaction) => {
    await holdLock(transaction, 'load')
    await checkThings(transaction, word)
    await checkTold(transaction, word)
    const chosen = bestFigure({ ...word, at: today() })
    const others = { entities: [], events: [], documents: [], judgements: [] }
    await recordThings(transaction, { ...others, bestFigures: [chosen] })
    await takeHold(transaction, CURATOR_SOURCE, [chosen.id])
    return chosen
  })
}

type Word = Omit<BestFigure, 'id' | 'at'>

async function checkThings(transaction: Transaction, { thing, of, place }: Word): Promise<void> {
  const ids = [thing, of, place].filter((id) => id !== null)
  const found = (await transaction.run(thingsToJudge, { ids })).map((row) => idRow.parse(row).id)
  for (const id of ids) {
    if (found.includes(id)) continue
    throw refused(`No entity or event has the id ${id}.${await suggested(transaction, id)}`)
  }
}

async function checkTold(transaction: Transaction, word: Word): Promise<void> {
  const { canonical } = await readIdentities(transaction)
  const rows = await transaction.run(quantitiesOfThing, { id: word.thing })
  const told = rows.map((row) => keyRow.parse(row).key)
  if (told.includes(quantityOf(canonical(word.thing), word, canonical))) return
  if (told.length === 0) throw refused(`Nobody tells a figure of ${word.thing}: choose among what is told.`)
  throw refused(
    `Nobody tells such a figure of ${word.thing}. What is told of it: ${told.map(inWords).join('; ')}.`,
  )
}

/** `QUANTITY|thing|quantity|who|place|period` as one would ask for it. */
function inWords(key: string): string {
  const [, , quantity = '', who = '', place = '', when = ''] = key.split('|')
  const parts = [
    [who, 'of'],
    [place, 'in'],
    [when, 'for'],
  ] as const
  return [quantity, ...parts.flatMap(([part, word]) => (part === '' ? [] : [`${word} ${part}`]))].join(' ')
}
