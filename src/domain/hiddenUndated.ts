import type { Document } from './document'

/** Documents of unknown publication day that a view of that day hides, although they may have been public by then. */
export function hiddenUndated<T extends Pick<Document, 'published' | 'knownFrom' | 'knownAtEarliest'>>(
  documents: readonly T[],
  day: string,
): T[] {
  return documents.filter(
    ({ published, knownFrom, knownAtEarliest }) =>
      published === null && knownFrom > day && (knownAtEarliest === null || knownAtEarliest <= day),
  )
}
