import type { Thing } from '../world/world'
import { compareKeys, keysOf, type Key } from './order'
import type { Arguments } from './reach'
import type { Seen } from './seen'

/** Each thing once, in order. */
export function sorted(things: readonly Thing[], order: readonly Key[]): Thing[] {
  return [...new Set(things)].sort((one, other) =>
    compareKeys(keysOf(one, order), keysOf(other, order), order),
  )
}

/** The page of a connection that the arguments ask for. */
export function pageOf(
  seen: Seen,
  things: readonly Thing[],
  { orderBy, first, after }: Arguments,
  usual: readonly Key[],
) {
  const order = withId(asked(orderBy) ?? usual)
  const all = sorted(things, order)
  const start = typeof after === 'string' ? cursorKeys(after) : null
  const rest = start ? all.filter((thing) => compareKeys(keysOf(thing, order), start, order) > 0) : all
  const page = rest.slice(0, Number(first))
  const cursors = page.map((thing) => cursor(keysOf(thing, order)))
  return {
    nodes: page.map((thing) => seen.next(thing)),
    edges: page.map((thing, index) => ({ node: seen.next(thing), cursor: cursors[index] })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: rest.length > page.length,
      hasPreviousPage: start !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  }
}

/** A cursor as the planner's, but without the name of its order; see `withoutOrder`. */
function cursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(['', ...keys])).toString('base64url')
}

function cursorKeys(cursor: string): unknown[] {
  const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  return Array.isArray(parsed) ? parsed.slice(1) : []
}

function asked(orderBy: unknown): Key[] | null {
  if (!Array.isArray(orderBy) || orderBy.length === 0) return null
  return orderBy.flatMap((entry: unknown) =>
    Object.entries(entry ?? {})
      .filter(([, direction]) => direction !== null)
      .map(([name, direction]): Key => [name, direction === 'DESC' ? 'DESC' : 'ASC']),
  )
}

export function withId(order: readonly Key[]): readonly Key[] {
  return order.some(([property]) => property === 'id') ? order : [...order, ['id', 'ASC']]
}
