import type { KeyEntry } from './key'

/** Room around the words, and from one line to the next. */
const EDGE = 16
const LEADING = 16

/** Of a letter, in sizes of its letters; a writer of files knows no fonts. */
const LETTER_WIDTH = 0.55

/** For the line or the shape before its name, and between two entries. */
const SWATCH = 40
const BETWEEN = 18

/** What stands at a place beneath the drawing. */
export type FootPart =
  | { readonly at: { readonly x: number; readonly y: number }; readonly text: string }
  | { readonly at: { readonly x: number; readonly y: number }; readonly entry: KeyEntry }

export interface Foot {
  readonly height: number
  readonly parts: readonly FootPart[]
}

/** The key and the caption beneath a drawing, in as many lines as its width asks for; `at` is from the left and the top of the foot. */
export function footOf(caption: string, key: readonly KeyEntry[], width: number, size: number): Foot {
  const letter = size * LETTER_WIDTH
  const room = width - 2 * EDGE
  const rows = inRows(key, ({ name }) => SWATCH + name.length * letter + BETWEEN, room)
  const lines = caption.split('\n').flatMap((line) => broken(line, Math.floor(room / letter)))
  const top = EDGE + LEADING / 2
  const parts = rows.flatMap((row, nth) =>
    row.map(({ item, from }) => ({ at: { x: EDGE + from, y: top + nth * LEADING }, entry: item })),
  )
  const texts = lines.map((text, nth) => ({
    at: { x: EDGE, y: top + (rows.length + nth + 0.5) * LEADING },
    text,
  }))
  return { height: top + (rows.length + lines.length + 1) * LEADING, parts: [...parts, ...texts] }
}

interface Placed<Item> {
  readonly item: Item
  readonly from: number
}

/** Items one after the other, and in a new row where one has no room any more. */
function inRows<Item>(
  items: readonly Item[],
  widthOf: (item: Item) => number,
  room: number,
): Placed<Item>[][] {
  const rows: Placed<Item>[][] = []
  let from = room
  for (const item of items) {
    const width = widthOf(item)
    if (from + width > room) {
      rows.push([])
      from = 0
    }
    rows.at(-1)?.push({ item, from })
    from += width
  }
  return rows
}

/** A text in lines of so many letters at most, unless a word is longer. */
function broken(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
