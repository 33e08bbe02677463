/** In a line of a label. */
const MOST_LETTERS = 20

/**
 * A name in two lines at most, broken at spaces; what has no room becomes `…`, and is told under the hand. What `follows` the name is
 * never cut.
 */
export function inTwoLines(name: string, follows = ''): string {
  const [first = '', ...rest] = name.split(' ')
  const lines = [first]
  for (const word of rest) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (longer.length <= MOST_LETTERS) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [one = '', ...others] = lines
  if (others.length === 0) return `${cut(one, LONGEST_WORD)}${follows}`
  const most = (others.length > 1 ? MOST_LETTERS : LONGEST_WORD) - follows.length
  return `${cut(one, LONGEST_WORD)}\n${cut(others.join(' '), most)}${follows}`
}

/** A word that cannot be broken may be so much longer. */
const LONGEST_WORD = 28

/** Cut between words where that leaves enough. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  const space = text[most - 1] === ' ' ? kept.length : kept.lastIndexOf(' ')
  return `${kept.slice(0, space > most / 2 ? space : kept.length).trimEnd()}…`
}
