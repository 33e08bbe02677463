import { z } from 'zod'
import { COUNTED, QUANTITIES, SCOPES } from '../../domain/vocabulary'
import * as figures from '../../domain/glossary/figures'
import { oneOf, partialDate, printed, slug, words } from './fields'

const number = z.int().min(0)

export const figureEntry = z
  .strictObject({
    quantity: oneOf(QUANTITIES, figures.QUANTITY).describe('What is counted.'),
    who: oneOf(COUNTED, figures.COUNTED)
      .optional()
      .describe('Who is counted; a part of the dead has its own figure. ALL when left out.'),
    whoText: words.optional().describe('Who is counted in the words of the text: "prosecutors".'),
    of: slug.optional().describe('Whose fighters, attacks, members …'),
    place: slug.optional().describe('Where it is counted, when that is not the place of the claim.'),
    when: partialDate
      .optional()
      .describe('The period it is counted over (EDTF), when that is not the time of the claim.'),
    value: printed.optional().describe('As printed: "at least 46".'),
    vague: words.optional().describe('As printed, when it is no number: "dozens".'),
    min: number
      .optional()
      .describe('The least that the words allow: 46 for "46" and "at least 46", 31 for "more than 30".'),
    max: number
      .optional()
      .describe('The most that the words allow: 46 for "46"; left out for "at least 46".'),
    approx: z.boolean().optional().describe('Whether the text says "about", "around", "nearly".'),
    scope: oneOf(SCOPES, figures.SCOPE)
      .optional()
      .describe(
        'Whether all are counted, or only a part, such as those of one hospital. WHOLE when left out.',
      ),
    includesAttackers: z.boolean().optional().describe('Whether the attackers are counted among them.'),
    updates: number.optional().describe('The earlier number that this one replaces.'),
  })
  .meta({ id: 'figure', description: 'How many, as a range.' })
