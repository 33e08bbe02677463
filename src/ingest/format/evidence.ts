import { z } from 'zod'
import { offset, sha256 } from './fields'

const place = z
  .strictObject({ start: offset, end: offset, sha256 })
  .describe('Half-open place in the text and the SHA-256 of exactly these words (UTF-8).')

const quote = z
  .strictObject({
    quote: z.string().min(1),
    occurrence: z.int().min(1).optional().describe('Which one, when the words stand there more than once.'),
  })
  .describe('The exact words, when the text is at hand: their place and hash are computed.')

export const evidenceEntry = z
  .union([place, quote])
  .meta({ id: 'evidence', description: '{start, end, sha256} or {quote}.' })
