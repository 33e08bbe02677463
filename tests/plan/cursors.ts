/** The answer with each cursor as its sort keys: the name of the order in it is the planner's own affair. */
export function withoutOrder(value: unknown): unknown {
  if (typeof value === 'string') return keysIn(value) ?? value
  if (Array.isArray(value)) return value.map(withoutOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutOrder(inner)]))
}

/** All cursors in an answer beneath fields of this response name. */
export function cursorsBeneath(value: unknown, list: string, isBeneath = false): string[] {
  if (typeof value === 'string') return isBeneath && keysIn(value) !== null ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    cursorsBeneath(inner, list, isBeneath || key === list),
  )
}

function keysIn(text: string): unknown[] | null {
  // Every cursor is an array that begins with a string, in JSON and base64url.
  if (!text.startsWith('Wy')) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(parsed)) return null
    const keys: unknown[] = parsed.slice(1)
    return ['cursor', ...keys]
  } catch {
    return null
  }
}
