import type { KnownClaim } from './knownClaim'
import { proposition } from './proposition'
import { bodyOf } from './speakerKey'

/** Whoever a claim of an event says did it, and the body that speaks: those of whom it may matter what they belong to. */
export function actorsIn(claim: KnownClaim): string[] {
  const laidTo = claim.stands
    .map(({ key }) => proposition(key))
    .filter(({ kind }) => kind === 'PERPETRATOR')
    .flatMap(({ ends }) => ends.filter(({ slot }) => slot === 'SUBJECT').map(({ id }) => id))
  const speaks = claim.act === 'CLAIM_RESPONSIBILITY' || claim.figures.length > 0
  const body = speaks ? bodyOf(claim) : null
  return claim.events.length === 0 ? [] : [...claim.subjects, ...laidTo, ...(body === null ? [] : [body])]
}
