import { Failure } from './failure'
import type { KnownClaim } from './knownClaim'
import type { EdgeStatus } from './vocabulary'

export const CHANGE_KINDS = ['APPEARED', 'REVISED', 'VOIDED', 'TURNED', 'ENDED'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What was different on a day from the day before. */
export interface Change {
  readonly kind: ChangeKind
  readonly on: string
  /** The id of a relation, proposition, claim or dispute. */
  readonly what: string
  /** The status that it turned from and to; of a claim the word that revised it. */
  readonly before: string | null
  readonly after: string | null
}

/** A relation or proposition with its status as a step function over days. */
export interface Stepped {
  readonly id: string
  readonly statusDays: readonly string[]
  readonly statuses: readonly EdgeStatus[]
}

/** A question with the days from which it was disputed, and from which it was so no longer; one that still is ends after every day. */
export interface Disputed {
  readonly id: string
  readonly froms: readonly string[]
  readonly untils: readonly string[]
}

/**
 * The changes after the first day, up to and including the last, in the order of days and kinds, else as they were given: relations that appeared or turned,
 * claims that came to be known, were revised, or were found to be coding errors, and disputes that began or ended. Throws a Failure when
 * the days are reversed.
 */
export function changes(
  from: string,
  to: string,
  stepped: readonly Stepped[],
  claims: readonly Pick<KnownClaim, 'id' | 'knownFrom' | 'retiredFrom' | 'voidedAt' | 'revises'>[],
  disputed: readonly Disputed[] = [],
): Change[] {
  if (from > to) {
    throw new Failure('INVALID_INPUT', `The time ends (${to}) before it begins (${from}): turn it round.`)
  }
  const revisedBy = new Map(claims.flatMap(({ id, revises }) => (revises === null ? [] : [[revises, id]])))
  return [
    ...disputed.flatMap(timesOf),
    ...stepped.flatMap(turnsOf),
    ...claims.flatMap((claim) => fatesOf(claim, revisedBy.get(claim.id) ?? null)),
  ]
    .filter(({ on }) => from < on && on <= to)
    .sort(byDay)
}

function turnsOf({ id, statusDays, statuses }: Stepped): Change[] {
  return statusDays.map((on, index) => {
    const before = statuses[index - 1] ?? null
    return {
      kind: before === null ? 'APPEARED' : 'TURNED',
      on,
      what: id,
      before,
      after: statuses[index] ?? null,
    }
  })
}

/** Where one time ends on the day on which the next begins, the question was disputed all along. */
function timesOf({ id, froms, untils }: Disputed): Change[] {
  const change = (kind: ChangeKind, on: string): Change => ({ kind, on, what: id, before: null, after: null })
  return [
    ...froms.filter((from) => !untils.includes(from)).map((from) => change('APPEARED', from)),
    ...untils.filter((until) => !froms.includes(until)).map((until) => change('ENDED', until)),
  ]
}

/** A coding error was never known; that it was one came out on the day of its voiding. */
function fatesOf(
  { id, knownFrom, retiredFrom, voidedAt }: Pick<KnownClaim, 'id' | 'knownFrom' | 'retiredFrom' | 'voidedAt'>,
  revisedBy: string | null,
): Change[] {
  const change = (kind: ChangeKind, on: string, after: string | null): Change => ({
    kind,
    on,
    what: id,
    before: null,
    after,
  })
  if (voidedAt !== null) return [change('VOIDED', voidedAt.slice(0, 10), null)]
  const isRevised = retiredFrom !== null && knownFrom < retiredFrom
  return [
    ...(retiredFrom === null || isRevised ? [change('APPEARED', knownFrom, null)] : []),
    ...(isRevised ? [change('REVISED', retiredFrom, revisedBy)] : []),
  ]
}

function byDay(one: Change, other: Change): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind)
}
