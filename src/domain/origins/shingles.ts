import { fold } from '../fold'
import { sha256 } from '../ids'

/**
 * Words in a row that make a shingle. Five words in a row are seldom the same by chance, and one changed word breaks no
 * more than five shingles.
 */
const SHINGLE_WORDS = 5

/** Shingles kept of a text: all of those of a report, a fair sample of those of a book, and 2 kB in any case. */
export const MOST_SHINGLES = 256

/** Hexadecimal digits that stand for a shingle: in two texts of this size, chance makes none alike. */
const HASH_DIGITS = 8

/** Fewer than this in common below the measure of both say nothing about how much of one text stands in the other. */
const LEAST_COMPARED = 8

/**
 * What is kept of a text to compare it with others: the least hashes of its word sequences, spelling and punctuation
 * folded away, each once, in order. A text of no more sequences than are kept is there as a whole.
 */
export type Sketch = readonly string[]

export function sketchOf(text: string): Sketch {
  const words = fold(text).split(' ')
  const last = words.length - SHINGLE_WORDS
  const shingles = Array.from({ length: Math.max(0, last + 1) }, (_, start) =>
    words.slice(start, start + SHINGLE_WORDS).join(' '),
  )
  const hashes = new Set(shingles.map((shingle) => sha256(shingle).slice(0, HASH_DIGITS)))
  return [...hashes].sort().slice(0, MOST_SHINGLES)
}

/**
 * How much of the text with fewer shingles stands in the other: 0 to 1, as far as both sketches reach. A report inside a
 * longer article counts in full, unless the article is so long that too little of the sketches can be compared.
 */
export function overlapOf(one: Sketch, other: Sketch): number {
  const reach = [one, other]
    .flatMap((sketch) => (sketch.length < MOST_SHINGLES ? [] : sketch.slice(-1)))
    .sort()[0]
  const [first, second] = [one, other].map((sketch) =>
    sketch.filter((hash) => reach === undefined || hash <= reach),
  )
  const [shorter = [], longer = []] =
    (first?.length ?? 0) <= (second?.length ?? 0) ? [first, second] : [second, first]
  if (shorter.length < Math.min(LEAST_COMPARED, one.length, other.length) || shorter.length === 0) return 0
  const there = new Set(longer)
  return shorter.filter((hash) => there.has(hash)).length / shorter.length
}
