import { z } from 'zod'
import { COUNTED, QUANTITIES, VERDICTS } from '../../domain/vocabulary'
import { claimEntry } from './claim'
import { documentEntry } from './document'
import { entityEntry } from './entity'
import { eventEntry } from './event'
import { claimRef, day, partialDate, slug, words } from './fields'

export const judgementEntry = z
  .strictObject({ a: slug, b: slug, verdict: z.enum(VERDICTS), why: words, by: words, at: day })
  .meta({ id: 'judgement', description: 'Whether two entities or two events are one; it can be taken back.' })

const tensionEntry = z.strictObject({ a: claimRef, b: claimRef, why: words, by: words, at: day }).meta({
  id: 'tension',
  description:
    'Two claims, by their ids, that do not contradict each other and yet do not go together: shown as a dispute.',
})

const bestFigureEntry = z
  .strictObject({
    thing: slug.describe('An event, or an entity: its fighters, its attacks.'),
    quantity: z.enum(QUANTITIES),
    who: z.enum(COUNTED).optional().describe('ALL when left out.'),
    whoText: words.optional(),
    of: slug.optional().describe('Whose people are counted, where figures of the thing tell several apart.'),
    place: slug.optional(),
    when: partialDate.optional(),
    value: z.int().min(0),
    why: words,
    by: words,
    at: day,
  })
  .meta({
    id: 'bestFigure',
    description:
      'The number that somebody holds to be the best of what is told of one quantity; it can be taken back.',
  })

/** The format of one data file; `data/schema.json` is made from it. */
export const dataFile = z.strictObject({
  documents: z.array(documentEntry).optional(),
  entities: z.array(entityEntry).optional(),
  events: z.array(eventEntry).optional(),
  claims: z.array(claimEntry).optional(),
  judgements: z.array(judgementEntry).optional(),
  tensions: z.array(tensionEntry).optional(),
  bestFigures: z.array(bestFigureEntry).optional(),
})

export type DataFile = z.output<typeof dataFile>
export type DocumentEntry = z.output<typeof documentEntry>
export type EntityEntry = z.output<typeof entityEntry>
export type EventEntry = z.output<typeof eventEntry>
export type ClaimEntry = z.output<typeof claimEntry>
export type JudgementEntry = z.output<typeof judgementEntry>
export type TensionEntry = z.output<typeof tensionEntry>
export type BestFigureEntry = z.output<typeof bestFigureEntry>
