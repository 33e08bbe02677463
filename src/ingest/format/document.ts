import { z } from 'zod'
import { TOLD_COPY_REASONS } from '../../domain/document'
import { BOILERPLATE_KINDS, GENRES } from '../../domain/vocabulary'
import { day, offset, partialDate, sha256, slug, words } from './fields'

const boilerplateEntry = z
  .strictObject({ start: offset, end: offset, kind: z.enum(BOILERPLATE_KINDS) })
  .describe('A stretch of the text that is not the article: no evidence may lie in it.')

const copyEntry = z
  .strictObject({
    document: slug,
    reason: z.enum(TOLD_COPY_REASONS),
    why: words.describe('How that is known.'),
  })
  .describe('The document from which it has its text; near-copies are found where the texts are at hand.')

export const documentEntry = z
  .strictObject({
    id: slug,
    title: words,
    publisher: slug.nullable().optional().describe('Entity that published it.'),
    author: slug.nullable().optional().describe('Entity that wrote it.'),
    byline: words.optional().describe('Who signed it, as printed, when that is no entity.'),
    genre: z.enum(GENRES),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en, fa or zh-Hant'),
    file: words
      .regex(/^[^/\\]+$/, 'a file name, without folders')
      .optional()
      .describe('Name of its text in the folder of articles (ARTICLES_DIR).'),
    sha256: sha256.optional().describe('SHA-256 of the bytes of its text (UTF-8).'),
    published: partialDate.nullable().optional(),
    knownFrom: day.describe('Published; else the last day it can have been; else the day it was fetched.'),
    knownAtEarliest: day.nullable().optional().describe('The first day on which it can have been public.'),
    dateBasis: words.describe('Why it is known from that day.'),
    note: words.optional(),
    boilerplate: z.array(boilerplateEntry).optional(),
    copyOf: copyEntry.optional(),
  })
  .meta({ id: 'document', description: 'An article, a report or a row of a data set.' })
