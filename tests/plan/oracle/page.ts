import type { Thing } from '../world/world'
import { compareKeys, keysOf, type Key } from './order'
import { isGiven, type Arguments } from './reach'
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
  { orderBy, first, after, last, before }: Arguments,
  usual: readonly Key[],
) {
  const order = withId(asked(orderBy) ?? usual)
  const all = sorted(things, order)
  const beside = (cursor: unknown, side: number): ((thing: Thing) => boolean) => {
    if (typeof cursor !== 'string') return () => true
    const keys = cursorKeys(cursor)
    return (thing) => Math.sign(compareKeys(keysOf(thing, order), keys, order)) === side
  }
  const rest = all.filter(beside(after, 1)).filter(beside(before, -1))
  const isBackward = isGiven(last)
  const page = isBackward
    ? rest.slice(Math.max(0, rest.length - Number(last)))
    : rest.slice(0, Number(first ?? 25))
  const cursors = page.map((thing) => cursor(keysOf(thing, order)))
  const hasMore = rest.length > page.length
  return {
    nodes: page.map((thing) => seen.next(thing)),
    edges: page.map((thing, index) => ({ node: seen.next(thing), cursor: cursors[index] })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: isBackward ? isGiven(before) : hasMore,
      hasPreviousPage: isBackward ? hasMore : isGiven(after),
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
