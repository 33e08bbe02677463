import { fold } from './fold'

/** How much an exact name outweighs a beginning, and a beginning a likeness. */
const EXACT = 10
const BEGINNING = 4
const WORD = 3

/** Longer texts are no names; they are cut, so that a query stays small whatever is typed. */
const MOST_WORDS = 12
const LONGEST_WORD = 40

/**
 * A query on the full-text index `names` for what somebody typed: the whole name first, then names beginning with it,
 * then names with all its words, exactly, as beginnings or misspelt. Null when the text holds no letter or digit.
 */
export function luceneQuery(text: string): string | null {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''))
  if (words.length === 0) return null
  const joined = words.join('')
  return [
    `joined:${joined}^${EXACT}`,
    `joined:${joined}*^${BEGINNING}`,
    ...misspelt(joined).map((term) => `joined:${term}`),
    `(${words.map((word) => `+${anyForm(word)}`).join(' ')})`,
  ].join(' ')
}

function anyForm(word: string): string {
  return `(${[`key:${word}^${WORD}`, `key:${word}*`, ...misspelt(word).map((term) => `key:${term}`)].join(' ')})`
}

/** Letters that may differ, by length: a short name one letter off is another name. */
function misspelt(word: string): string[] {
  const length = Array.from(word).length
  if (length < 5) return []
  return [`${word}~${length < 8 ? 1 : 2}`]
}
