import { z } from 'zod'
import type { Glossary } from '../../domain/glossary/glossary'

/** The small parts of which the entries of a data file are made. */

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of small letters, digits and single hyphens')
  .describe(
    'An id: small letters, digits and single hyphens, never used for another entity, event or document.',
  )

export const claimRef = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    'a claim id is made of letters, digits, hyphens, dots and underscores',
  )

export const words = z.string().trim().min(1, 'an empty text: leave the field out instead')

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .describe('A day, YYYY-MM-DD.')

/** YAML reads a bare 2021 as a number: a year is welcome either way. */
export const partialDate = z
  .union([z.string(), z.int().min(1000).max(9999)])
  .transform(String)
  .describe(
    'A date as printed (EDTF): 2021, 2021-08, 2021-08-26, 2022-01/2022-04, ../2021-08, 2021-08/.., 199X.',
  )

/** YAML reads a bare 46 as a number: what was printed is kept as text. */
export const printed = z.union([words, z.number()]).transform(String)

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')
  .describe('SHA-256 in hexadecimal digits.')

export const offset = z.int().min(0).describe('UTF-16 code units from the beginning of the text.')

/** One of these words, with what each means, which editors show beside it. */
export function oneOf<T extends string>(values: readonly T[], glossary: Glossary<T>) {
  return z.enum(values).meta({ enumDescriptions: values.map((value) => glossary[value]) })
}

/** One item may stand without the brackets of a list. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z
    .union([item, z.array(item)])
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]))
}
