import { sayingDay, type KnownClaim } from '../knownClaim'
import { MEANINGS } from '../predicates'

type Timed = Pick<KnownClaim, 'when' | 'said' | 'knownFrom' | 'predicate'>

/** A state that somebody says ended: it lasted between these days. */
export interface Ended {
  readonly from: string
  readonly until: string
}

/**
 * Whether two claims can speak of the same time. What holds and has no end is said up to the day of saying; what is said
 * to hold, undated, is said of the day of saying, so that it does not meet a state that had ended by then. Two undated
 * claims can always meet, unless one of `ends`, what others say of the same, lies between them.
 */
export function speakOfOneTime(yes: Timed, no: Timed, ends: readonly Ended[] = []): boolean {
  if (yes.when === null && no.when === null) return !ends.some((end) => lasted(yes, end) && isAfter(no, end))
  const first = span(yes)
  const second = span(no)
  return first.earliest <= second.latest && second.earliest <= first.latest
}

/** Between which days somebody says that a state lasted, by an interval: what held in 2021 may go on. Null when it is no state, or has no end. */
export function endOf(claim: Timed): Ended | null {
  const until = claim.when?.text.includes('/') === true ? claim.when.latest : null
  return until === null || !holds(claim) ? null : { from: claim.when?.earliest ?? FIRST, until }
}

/** Whether the claim says until when a state lasted: what is said of it before and after is two things. */
export function endsState(claim: Timed & Pick<KnownClaim, 'polarity'>): boolean {
  return claim.polarity === 'AFFIRMED' && endOf(claim) !== null
}

function lasted(claim: Timed, { from, until }: Ended): boolean {
  const said = span(claim)
  return from <= said.latest && said.latest <= until
}

function isAfter(claim: Timed, { until }: Ended): boolean {
  return until < span(claim).earliest
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
