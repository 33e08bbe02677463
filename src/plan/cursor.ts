import { createHash } from 'node:crypto'

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

/** The keys of a cursor made for this order with so many keys, or null if it is forged, stale or of another order. */
export function decodeCursor(cursor: string, order: string, count: number): CursorKey[] | null {
  const parsed = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parsed) || parsed[0] !== order || parsed.length !== count + 1) return null
  const keys: unknown[] = parsed.slice(1)
  return keys.every(isCursorKey) ? keys : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isCursorKey(key: unknown): key is CursorKey {
  return key === null || ['string', 'number', 'boolean'].includes(typeof key)
}
