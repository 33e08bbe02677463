import { z } from 'zod'
import { TOLD_COPY_REASONS } from '../../domain/document'
import { BOILERPLATE_KINDS, GENRES } from '../../domain/vocabulary'
import * as documents from '../../domain/glossary/documents'
import { day, offset, oneOf, partialDate, sha256, slug, words } from './fields'

const boilerplateEntry = z
  .strictObject({
    start: offset.describe('Where it begins: UTF-16 code units from the beginning of the text.'),
    end: offset.describe('Where the next character would begin.'),
    kind: oneOf(BOILERPLATE_KINDS, documents.BOILERPLATE_KIND).describe('What it is.'),
  })
  .describe('A stretch of the text that is not the article: no evidence may lie in it.')

const copyEntry = z
  .strictObject({
    document: slug.describe('The document that it has its text from.'),
    reason: oneOf(TOLD_COPY_REASONS, documents.COPY_REASON).describe('What sort of copy it is.'),
    why: words.describe('How that is known.'),
  })
  .describe('The document from which it has its text; near-copies are found where the texts are at hand.')

export const documentEntry = z
  .strictObject({
    id: slug,
    title: words.describe('The headline, as printed.'),
    publisher: slug.nullable().optional().describe('Entity that published it.'),
    author: slug.nullable().optional().describe('Entity that wrote it.'),
    byline: words.optional().describe('Who signed it, as printed, when that is no entity.'),
    genre: oneOf(GENRES, documents.GENRE).describe(
      'What sort of text it is, which decides whose word its own voice is.',
    ),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en, fa or zh-Hant')
      .describe('Of its text: a tag such as en, fa or zh-Hant.'),
    file: words
      .regex(/^[^/\\]+$/, 'a file name, without folders')
      .optional()
      .describe('Name of its text in the folder of articles (ARTICLES_DIR).'),
    sha256: sha256.optional().describe('SHA-256 of the bytes of its text (UTF-8).'),
    published: partialDate
      .nullable()
      .optional()
      .describe('The date printed on it (EDTF); left out, or null, when none is.'),
    knownFrom: day.describe('Published; else the last day it can have been; else the day it was fetched.'),
    knownAtEarliest: day.nullable().optional().describe('The first day on which it can have been public.'),
    dateBasis: words.describe('Why it is known from that day.'),
    note: words.optional().describe('Whatever else an editor of this file should know.'),
    boilerplate: z
      .array(boilerplateEntry)
      .optional()
      .describe('What in its file is not the article: menus, advertisements, footers.'),
    copyOf: copyEntry.optional(),
  })
  .meta({ id: 'document', description: 'An article, a report or a row of a data set.' })
