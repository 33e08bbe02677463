import { z } from 'zod'
import { COUNTED, QUANTITIES, SCOPES } from '../../domain/vocabulary'
import { partialDate, printed, slug, words } from './fields'

const number = z.int().min(0)

export const figureEntry = z
  .strictObject({
    quantity: z.enum(QUANTITIES),
    who: z.enum(COUNTED).optional().describe('ALL when left out.'),
    whoText: words.optional(),
    of: slug.optional().describe('Whose fighters, attacks, members …'),
    place: slug.optional(),
    when: partialDate.optional(),
    value: printed.optional().describe('As printed: "at least 46".'),
    vague: words.optional().describe('As printed, when it is no number: "dozens".'),
    min: number.optional(),
    max: number.optional(),
    approx: z.boolean().optional(),
    scope: z.enum(SCOPES).optional(),
    includesAttackers: z.boolean().optional(),
    updates: number.optional().describe('The earlier number that this one replaces.'),
  })
  .meta({ id: 'figure', description: 'How many, as a range.' })
