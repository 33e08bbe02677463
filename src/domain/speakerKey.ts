import { fold } from './fold'
import type { KnownClaim } from './knownClaim'

export type Speaking = Pick<KnownClaim, 'speaker' | 'capacity' | 'speaksFor' | 'document'>

/** Equal for two claims that are the word of one speaker: a spokesman's is his body's, unnamed people are one within a document. */
export function speakerKey({ speaker, capacity, speaksFor, document }: Speaking): string {
  if (capacity === 'OFFICIAL' && speaksFor !== null) return speaksFor
  switch (speaker.kind) {
    case 'NAMED':
      return speaker.entity
    case 'UNNAMED':
      return `${document}: ${fold(speaker.label)}`
    default:
      return `${document}: ${speaker.kind}`
  }
}

/** The body from whose midst it is said, officially or not, or the entity that speaks for itself; null when it is nobody's. */
export function bodyOf({ speaker, capacity, speaksFor }: Speaking): string | null {
  if (capacity === 'OFFICIAL' || capacity === 'INSIDER') return speaksFor
  return speaker.kind === 'NAMED' ? speaker.entity : null
}
