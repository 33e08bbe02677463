import { z } from 'zod'
import { offset, sha256 } from './fields'

const place = z
  .strictObject({
    start: offset.describe('Where the words begin: UTF-16 code units from the beginning of the text.'),
    end: offset.describe('Where the next character would begin.'),
    sha256: sha256.describe('SHA-256 of exactly these words (UTF-8), in hexadecimal digits.'),
  })
  .describe('A place in the text: what is shared instead of the words.')

const quote = z
  .strictObject({
    quote: z.string().min(1).describe('The words as the text has them, character by character.'),
    occurrence: z.int().min(1).optional().describe('Which one, when the words stand there more than once.'),
  })
  .describe('The exact words, when the text is at hand: their place and hash are computed.')

export const evidenceEntry = z
  .union([place, quote])
  .meta({ id: 'evidence', description: '{start, end, sha256} or {quote}.' })
