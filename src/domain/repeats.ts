import type { ClaimContent, Evidence, Participant } from './claim'
import { digest } from './ids'

/** Equal for claims of one document that say the same: then there is one claim with several places in the text. */
export function repeatKey(claim: ClaimContent): string {
  const { document, speaker, capacity, speaksFor, act, polarity, certainty, modality, aspect } = claim
  const { predicate, title, events, place, when, figures, says } = claim
  return digest({
    document,
    speaker: speaker.kind === 'NAMED' ? speaker.entity : speaker,
    capacity,
    speaksFor,
    act,
    polarity,
    certainty,
    modality,
    aspect,
    predicate,
    title,
    subjects: claim.subjects.map(idOrWords).sort(),
    objects: claim.objects.map(idOrWords).sort(),
    addressees: claim.addressees.map(idOrWords).sort(),
    events: [...events].sort(),
    place,
    when,
    figures,
    // Without a predicate the statement itself is what is said.
    says: predicate === null ? says : null,
  })
}

/** Each claim once, a repeat's places in the text added to the first; with the refs under which the repeats stood. */
export function mergeRepeats(claims: readonly ClaimContent[]): {
  claims: ClaimContent[]
  repeats: Map<string, string>
} {
  const kept = new Map<string, ClaimContent>()
  const repeats = new Map<string, string>()
  for (const claim of claims) {
    const key = repeatKey(claim)
    const first = kept.get(key)
    if (first === undefined) {
      kept.set(key, claim)
      continue
    }
    repeats.set(claim.ref, first.ref)
    kept.set(key, {
      ...first,
      respondsTo: first.respondsTo ?? claim.respondsTo,
      revises: first.revises ?? claim.revises,
      evidence: places([...first.evidence, ...claim.evidence]),
    })
  }
  return { claims: [...kept.values()], repeats }
}

function places(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.start}-${each.end}`, each])).values()]
}

function idOrWords(participant: Participant): string {
  return participant.id ?? `text: ${participant.text}`
}
