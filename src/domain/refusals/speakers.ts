import type { ClaimContent } from '../claim'
import { voiceOf } from '../consequences/speech'
import { isActor } from '../entity'
import type { Act } from '../vocabulary'
import { rule, type Rule, type Surroundings } from './refusal'

const NEVER_BY_INSIDERS: ReadonlySet<Act> = new Set(['PLEDGE', 'THREATEN', 'CLAIM_RESPONSIBILITY'])

/** Who may say what, and for whom. */
export const SPEAKERS: readonly Rule[] = [
  rule(
    'insiders-do-not-commit',
    'act',
    ({ capacity, act }) => capacity === 'INSIDER' && NEVER_BY_INSIDERS.has(act),
    'an INSIDER cannot PLEDGE, THREATEN or CLAIM_RESPONSIBILITY for its body: code what it says as ASSERT or WARN',
  ),
  rule(
    'body-spoken-for',
    'for',
    ({ capacity, speaksFor }) => (capacity === 'OFFICIAL' || capacity === 'INSIDER') !== (speaksFor !== null),
    'OFFICIAL and INSIDER need `for`, the body; without a body spoken for, the capacity is OWN',
  ),
  rule(
    'no-capacity-without-speaker',
    'capacity',
    ({ speaker, capacity }) =>
      (speaker.kind === 'DOCUMENT' || speaker.kind === 'UNKNOWN') && capacity !== null,
    'DOCUMENT and UNKNOWN speak in no capacity: leave `capacity` out',
  ),
  rule(
    'speakers-are-actors',
    'speaker',
    ({ speaker, speaksFor }, { kindOf }) =>
      [speaker.kind === 'NAMED' ? speaker.entity : null, speaksFor].some((id) => isKnownNoActor(id, kindOf)),
    'only organizations, states, persons and populations speak or are spoken for; a place or an event does not',
  ),
  rule(
    'own-word-revised',
    'revises',
    (claim, { revised }) => revised !== null && voice(claim) !== voice(revised),
    'only the same speaker takes back its word: an answer by somebody else is `respondsTo`',
  ),
]

function isKnownNoActor(id: string | null, kindOf: Surroundings['kindOf']): boolean {
  const kind = id === null ? null : kindOf(id)
  return kind !== null && (kind === 'EVENT' || !isActor(kind))
}

function voice(claim: Pick<ClaimContent, 'speaker' | 'capacity' | 'speaksFor'>): string {
  const { speaker } = claim
  return voiceOf(claim) ?? (speaker.kind === 'UNNAMED' ? `${speaker.kind} ${speaker.label}` : speaker.kind)
}
