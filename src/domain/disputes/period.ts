import { sayingDay, type KnownClaim } from '../knownClaim'
import { MEANINGS } from '../predicates'

type Timed = Pick<KnownClaim, 'when' | 'said' | 'knownFrom' | 'predicate'>

/**
 * Whether two claims can speak of the same time. What holds and has no end is said up to the day of saying; what is said
 * to hold, undated, is said of the day of saying, so that it does not meet a state that had ended by then. Two undated
 * claims can always meet.
 */
export function speakOfOneTime(one: Timed, other: Timed): boolean {
  if (one.when === null && other.when === null) return true
  const first = span(one)
  const second = span(other)
  return first.earliest <= second.latest && second.earliest <= first.latest
}

interface Span {
  readonly earliest: string
  readonly latest: string
}

/** Before and after every day. */
const FIRST = ''
const LAST = '9999-12-31'

function span(claim: Timed): Span {
  const said = sayingDay(claim)
  if (!holds(claim)) return { earliest: claim.when?.earliest ?? FIRST, latest: claim.when?.latest ?? LAST }
  if (claim.when === null) return { earliest: claim.said?.earliest ?? said, latest: said }
  return { earliest: claim.when.earliest ?? FIRST, latest: claim.when.latest ?? said }
}

/** Whether it is of what holds, rather than of what happened. */
function holds({ predicate }: Timed): boolean {
  const sort = predicate === null ? null : MEANINGS[predicate].sort
  return sort === 'STATE' || sort === 'CONDITION'
}
