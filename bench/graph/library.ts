import type { Document } from '../../src/domain/document'
import { DAYS, dayText } from './days'
import { nonEmpty, type Cast } from './cast'
import { popular } from './powerLaw'
import { randomOf, type Random } from './random'
import type { Sizes } from './sizes'

/** Every document, in the order in which they became known: evenly over the days. */
export function documentsOf(seed: number, sizes: Sizes, cast: Cast): Document[] {
  const random = randomOf(seed, 'library')
  return Array.from({ length: sizes.documents }, (_, number) =>
    document(number, sizes.documents, random, cast),
  )
}

function document(number: number, documents: number, random: Random, { media, persons }: Cast): Document {
  const day = dayText(dayKnown(number, documents))
  const publisher = random.chance(0.95) ? media[popular(random, media.length)] : undefined
  const author = random.chance(0.5) ? persons[popular(random, persons.length)] : undefined
  return {
    id: `report-${number}`,
    title: `Report ${number} of ${day}`,
    publisher: publisher?.id ?? null,
    author: author?.id ?? null,
    byline: author?.names[0]?.text ?? null,
    genre: random.pick(['NEWS', 'NEWS', 'ANALYSIS', 'OPINION']),
    language: 'en',
    file: null,
    sha256: random.hex(64),
    published: day,
    knownFrom: day,
    knownAtEarliest: null,
    dateBasis: 'The day printed on it.',
    note: null,
    boilerplate: [],
    copyOf: null,
  }
}

function dayKnown(number: number, documents: number): number {
  return Math.floor((number * DAYS) / documents)
}

/** A document that became known soon after a day. */
export function reportAfter(day: number, random: Random, documents: readonly Document[]): Document {
  const number = Math.ceil((day * documents.length) / DAYS) + Math.floor(8 * random.next() ** 2)
  return documents[Math.min(number, documents.length - 1)] ?? nonEmpty(documents)[0]
}
