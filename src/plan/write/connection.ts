import { encodeCursor } from '../cursor'
import type { Complete } from './complete'
import { asRow, writeFields, type WrittenField } from './object'

/** Where the parts of a connection stand in its value `[items, totalCount, size, more …]`; an item is a row of what was selected of it. */
const ITEMS = 0
const TOTAL = 1
const SIZE = 2
const MORE = 3

/** Which way a page is read, and which cursors it lies between. */
export interface Sides {
  /** From the end: the items come last one first. */
  readonly isBackward: boolean
  readonly isAfter: boolean
  readonly isBefore: boolean
}

/** A page cut to its size, in order, with what `pageInfo` says of it. */
export interface Page {
  readonly items: readonly unknown[]
  readonly total: unknown
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** What else was read of the list: groups and aggregates. */
  readonly more: readonly unknown[]
}

/**
 * The page in a connection's value: where it matters, one item more than asked for was fetched, to know whether there are more that
 * way. Towards the other end there are more if a cursor was given there: its own item.
 */
function pageOf(value: unknown, { isBackward, isAfter, isBefore }: Sides): Page {
  const row = asRow(value)
  const fetched = asRow(row[ITEMS])
  const size = Number(row[SIZE])
  const items = fetched.slice(0, size)
  const hasMore = fetched.length > size
  return {
    items: isBackward ? items.reverse() : items,
    total: row[TOTAL],
    hasNextPage: isBackward ? isBefore : hasMore,
    hasPreviousPage: isBackward ? hasMore : isAfter,
    more: row.slice(MORE),
  }
}

/** The row that `pageInfo` is written from: hasNextPage, hasPreviousPage, and, where items hold their keys, startCursor, endCursor. */
export function pageInfoRow(page: Page, order: string, keySlot: number | null): readonly unknown[] {
  const cursor = (item: unknown): string | null =>
    item === undefined || keySlot === null ? null : cursorOf(asRow(item)[keySlot], order)
  const { items } = page
  return [page.hasNextPage, page.hasPreviousPage, cursor(items[0]), cursor(items[items.length - 1])]
}

/** The cursor of an item with these sort keys. */
export function cursorOf(keys: unknown, order: string): string {
  return encodeCursor(order, asRow(keys))
}

/** Writes a connection: its value is first made the row that the fields read. */
export function writeConnection(
  typeName: string,
  fields: readonly WrittenField[],
  sides: Sides,
  rowOf: (page: Page) => readonly unknown[],
): Complete {
  const write = writeFields(typeName, fields)
  return (value, path, run) => write(rowOf(pageOf(value, sides)), path, run)
}
