import { voiceOf } from '../consequences/speech'
import { isActor } from '../entity'
import { fold } from '../fold'
import type { Act } from '../vocabulary'
import { rule, type Rule, type Surroundings, type Voiced } from './refusal'

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
    (claim, { publisher, revised }) => revised !== null && voice({ ...claim, publisher }) !== voice(revised),
    'only the same speaker takes back its word, and what a text says itself only its publisher does: an answer by somebody else is `respondsTo`',
  ),
]

function isKnownNoActor(id: string | null, kindOf: Surroundings['kindOf']): boolean {
  const kind = id === null ? null : kindOf(id)
  return kind !== null && (kind === 'EVENT' || !isActor(kind))
}

/**
 * Whose word it is: a body's or a person's wherever it is printed; of people who are not named what they are called among their own,
 * or in one outlet; of a text its publisher's; and nobody knows whether somebody not said who speaks twice.
 */
function voice(claim: Voiced): string {
  const { speaker, speaksFor, document, publisher } = claim
  const body = voiceOf(claim)
  if (body !== null) return body
  switch (speaker.kind) {
    case 'NAMED':
      return speaker.entity
    case 'UNNAMED':
      return `${speaksFor ?? publisher ?? document}: ${fold(speaker.label)}`
    case 'DOCUMENT':
      return `the text of ${publisher ?? document}`
    case 'UNKNOWN':
      return `somebody in ${document}`
  }
}
