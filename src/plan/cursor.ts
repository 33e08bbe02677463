import { createHash } from 'node:crypto'
import type { KeyKind } from './meaning'

/** A key of a sort order as it travels in a cursor. */
type CursorKey = string | number | boolean | null

/** A short name for an order, so that a cursor of one order is not taken for a cursor of another. */
export function orderName(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('base64url').slice(0, 6)
}

/** An opaque cursor: the order's name and the row's sort keys, its id last. */
export function encodeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url')
}

/** The keys of a cursor made for this order with keys of these kinds, or null if it is forged, stale or of another order. */
export function decodeCursor(cursor: string, order: string, kinds: readonly KeyKind[]): CursorKey[] | null {
  const parsed = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parsed) || parsed[0] !== order || parsed.length !== kinds.length + 1) return null
  const keys: unknown[] = parsed.slice(1)
  return keys.every((key, index): key is CursorKey => key === null || typeof key === kinds[index])
    ? keys
    : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
