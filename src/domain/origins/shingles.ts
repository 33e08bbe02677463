import { fold } from '../fold'

/**
 * Words in a row that make a shingle. Five words in a row are seldom the same by chance, and one changed word breaks no
 * more than five shingles.
 */
const SHINGLE_WORDS = 5

/** The word sequences of a text, spelling and punctuation folded away. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ')
  const last = words.length - SHINGLE_WORDS
  return new Set(
    Array.from({ length: Math.max(0, last + 1) }, (_, start) =>
      words.slice(start, start + SHINGLE_WORDS).join(' '),
    ),
  )
}

/** How much of the text with fewer shingles stands in the other: 0 to 1. A report inside a longer article counts in full. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size === 0) return 0
  return [...shorter].filter((shingle) => longer.has(shingle)).length / shorter.size
}
