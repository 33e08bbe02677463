import { polarityOf } from '../acts'
import type { ClaimContent } from '../claim'
import { happens, MEANINGS } from '../predicates'
import { rule, type Rule } from './refusal'

/** Which parts of a claim go together. */
export const SHAPE: readonly Rule[] = [
  rule(
    'object-needs-predicate',
    'object',
    ({ predicate, objects }) => predicate === null && objects.length > 0,
    'an object needs a predicate: name one, or put who it concerns under `about`',
  ),
  rule(
    'condition-without-object',
    'object',
    ({ predicate, objects }) =>
      predicate !== null && MEANINGS[predicate].range === null && objects.length > 0,
    'WEAKENED and STRENGTHENED have no object: leave it out',
  ),
  rule(
    'polarity-by-act',
    'polarity',
    ({ act, polarity }) => !polarityOf(act).isFree && polarity !== polarityOf(act).polarity,
    'only ASSERT has a polarity of its own, every other act fixes it: leave `polarity` out, or choose another act',
  ),
  rule(
    'denial-of-something',
    'polarity',
    ({ polarity, predicate, respondsTo }) =>
      polarity !== 'AFFIRMED' && predicate === null && respondsTo === null,
    'what is denied or left open needs a predicate, or `respondsTo` the claim that it answers',
  ),
  rule(
    'deed-needs-event-or-aspect',
    'event',
    (claim) => isActualDeed(claim) && claim.events.length === 0 && claim.aspect === 'ONCE',
    'a deed that is ACTUAL needs an event, or an aspect (REPEATED, RISING, FALLING)',
  ),
  rule(
    'event-or-aspect',
    'aspect',
    (claim) => isActualDeed(claim) && claim.events.length > 0 && claim.aspect !== 'ONCE',
    'a deed has an event or an aspect, never both: leave one out',
  ),
  rule(
    'several-events-without-deed',
    'event',
    ({ predicate, events }) => predicate !== null && happens(predicate) && events.length > 1,
    'several events go only without a deed: write one claim for each event',
  ),
  rule(
    'repeated-deeds-only',
    'aspect',
    (claim) => claim.aspect === 'REPEATED' && !(isActualDeed(claim) && claim.events.length === 0),
    'REPEATED goes only with a deed (ATTACKED … PRESSED) that is ACTUAL and without an event: leave `aspect` out',
  ),
  rule(
    'claimed-is-only-denied',
    'predicate',
    ({ predicate, polarity }) => predicate === 'CLAIMED' && polarity === 'AFFIRMED',
    'CLAIMED is coded only for "has not claimed it" (ASSERT, DENIED); a claim of responsibility is the act CLAIM_RESPONSIBILITY',
  ),
  rule(
    'claimed-what',
    'object',
    ({ predicate, objects, events }) =>
      predicate === 'CLAIMED' && objects.length === 0 && events.length === 0,
    'CLAIMED needs the event that was not claimed, as `object` or `event`',
  ),
]

function isActualDeed({ predicate, modality }: ClaimContent): boolean {
  return predicate !== null && happens(predicate) && modality === 'ACTUAL'
}
