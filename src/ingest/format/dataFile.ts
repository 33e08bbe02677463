import { z } from 'zod'
import { COUNTED, QUANTITIES, VERDICTS } from '../../domain/vocabulary'
import { claimEntry } from './claim'
import { documentEntry } from './document'
import { entityEntry } from './entity'
import { eventEntry } from './event'
import { VERDICT } from '../../domain/glossary/documents'
import * as figures from '../../domain/glossary/figures'
import { claimRef, day, oneOf, partialDate, slug, words } from './fields'

export const judgementEntry = z
  .strictObject({
    a: slug.describe('The one entity or event.'),
    b: slug.describe('The other, of the same sort.'),
    verdict: oneOf(VERDICTS, VERDICT).describe('Whether they are one.'),
    why: words.describe('What speaks for it. Near dates and the same actors are no reason.'),
    by: words.describe('Who judged.'),
    at: day.describe('The day of the judgement, YYYY-MM-DD.'),
  })
  .meta({ id: 'judgement', description: 'Whether two entities or two events are one; it can be taken back.' })

const tensionEntry = z
  .strictObject({
    a: claimRef.describe('The one claim, by its id.'),
    b: claimRef.describe('The other claim, by its id.'),
    why: words.describe('In what way they do not go together.'),
    by: words.describe('Who set them against each other.'),
    at: day.describe('The day on which that was done, YYYY-MM-DD.'),
  })
  .meta({
    id: 'tension',
    description:
      'Two claims, by their ids, that do not contradict each other and yet do not go together: shown as a dispute.',
  })

const bestFigureEntry = z
  .strictObject({
    thing: slug.describe('An event, or an entity: its fighters, its attacks.'),
    quantity: oneOf(QUANTITIES, figures.QUANTITY).describe('What is counted.'),
    who: oneOf(COUNTED, figures.COUNTED).optional().describe('Who is counted. ALL when left out.'),
    whoText: words
      .optional()
      .describe('Who is counted in the words of the text, as in the figures it is chosen from.'),
    of: slug.optional().describe('Whose people are counted, where figures of the thing tell several apart.'),
    place: slug.optional().describe('Where it is counted, as in the figures it is chosen from.'),
    when: partialDate
      .optional()
      .describe('The period it is counted over (EDTF), as in the figures it is chosen from.'),
    value: z.int().min(0).describe('The number.'),
    why: words.describe('What speaks for it.'),
    by: words.describe('Who chose it.'),
    at: day.describe('The day on which it was chosen, YYYY-MM-DD.'),
  })
  .meta({
    id: 'bestFigure',
    description:
      'The number that somebody holds to be the best of what is told of one quantity; it can be taken back.',
  })

/** The format of one data file; `data/schema.json` is made from it. */
export const dataFile = z.strictObject({
  documents: z.array(documentEntry).optional().describe('The articles that the claims stand in.'),
  entities: z
    .array(entityEntry)
    .optional()
    .describe('Who and what is named; one that is in the graph already needs no entry.'),
  events: z.array(eventEntry).optional().describe('What happened, or is said to have happened.'),
  claims: z
    .array(claimEntry)
    .optional()
    .describe('What is claimed: one entry for each speaker, act and content.'),
  judgements: z
    .array(judgementEntry)
    .optional()
    .describe('Which entities or events are one, and which are not.'),
  tensions: z.array(tensionEntry).optional().describe('Claims that a curator sets against each other.'),
  bestFigures: z
    .array(bestFigureEntry)
    .optional()
    .describe('Numbers that a curator holds to be the best of several.'),
})

export type DataFile = z.output<typeof dataFile>
export type DocumentEntry = z.output<typeof documentEntry>
export type EntityEntry = z.output<typeof entityEntry>
export type EventEntry = z.output<typeof eventEntry>
export type ClaimEntry = z.output<typeof claimEntry>
export type JudgementEntry = z.output<typeof judgementEntry>
export type TensionEntry = z.output<typeof tensionEntry>
export type BestFigureEntry = z.output<typeof bestFigureEntry>
