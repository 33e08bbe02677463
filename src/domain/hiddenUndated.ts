import type { Document } from './document'
import { parsePartialDate } from './partialDate'

/** Documents that a view of that day hides although they may have been public by then: their publication is not known to the day. */
export function hiddenUndated<T extends Pick<Document, 'published' | 'knownFrom' | 'knownAtEarliest'>>(
  documents: readonly T[],
  day: string,
): T[] {
  return documents.filter(
    ({ published, knownFrom, knownAtEarliest }) =>
      knownFrom > day && !isToTheDay(published) && (knownAtEarliest ?? earliestOf(published) ?? day) <= day,
  )
}

function isToTheDay(published: string | null): boolean {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published)
}

function earliestOf(published: string | null): string | null {
  return published === null ? null : parsePartialDate(published).earliest
}
