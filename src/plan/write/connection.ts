import { encodeCursor } from '../cursor'
import type { Complete } from './complete'
import { asRow, writeFields, type WrittenField } from './object'

/** Where the parts of a connection stand in its value `[items, totalCount, first]`; an item is `[keys, row, row …]`. */
const ITEMS = 0
const TOTAL = 1
const FIRST = 2
const KEYS = 0

/** A page cut to its size, with what `pageInfo` says of it. */
export interface Page {
  readonly items: readonly unknown[]
  readonly total: unknown
  readonly hasNextPage: boolean
}

/** The page in a connection's value: one item more than asked for was fetched, to know whether there are more. */
function pageOf(value: unknown): Page {
  const row = asRow(value)
  const items = asRow(row[ITEMS])
  const first = Number(row[FIRST])
  return { items: items.slice(0, first), total: row[TOTAL], hasNextPage: items.length > first }
}

/** The row that `pageInfo` is written from: hasNextPage, hasPreviousPage, startCursor, endCursor. */
export function pageInfoRow(page: Page, hasPreviousPage: boolean, order: string): readonly unknown[] {
  const first = page.items[0]
  const last = page.items[page.items.length - 1]
  return [page.hasNextPage, hasPreviousPage, first && cursorOf(first, order), last && cursorOf(last, order)]
}

/** The cursor of one item. */
export function cursorOf(item: unknown, order: string): string {
  return encodeCursor(order, asRow(asRow(item)[KEYS]))
}

/** Writes a connection: its value is first made the row that the fields read. */
export function writeConnection(
  typeName: string,
  fields: readonly WrittenField[],
  rowOf: (page: Page) => readonly unknown[],
): Complete {
  const write = writeFields(typeName, fields)
  return (value, path, run) => write(rowOf(pageOf(value)), path, run)
}
