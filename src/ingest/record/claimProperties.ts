import type { RecordableClaim } from '../resolve/batch'

/** The properties of a claim's node; the rest of it are relationships. */
export function claimProperties(claim: RecordableClaim): Record<string, unknown> {
  const { speaker, origin } = claim
  return {
    id: claim.id,
    ref: claim.ref,
    repeatKey: claim.repeatKey,
    speakerKind: speaker.kind,
    speakerLabel: speaker.kind === 'UNNAMED' ? speaker.label : null,
    speakerRole: speaker.kind === 'UNNAMED' ? speaker.role : null,
    speakerCount: speaker.kind === 'UNNAMED' ? speaker.count : null,
    speakerNamed: speaker.kind === 'NAMED' ? speaker.named : null,
    capacity: claim.capacity,
    act: claim.act,
    polarity: claim.polarity,
    certainty: claim.certainty,
    modality: claim.modality,
    aspect: claim.aspect,
    form: claim.form,
    basis: claim.basis,
    cue: claim.cue,
    channel: claim.channel,
    predicate: claim.predicate,
    title: claim.title,
    when: claim.when,
    said: claim.said,
    says: claim.says,
    unsure: claim.unsure,
    note: claim.note,
    knownFrom: claim.knownFrom,
    originName: origin?.name ?? null,
    originWhy: origin?.why ?? null,
    originIndependence: origin?.independence ?? null,
  }
}
