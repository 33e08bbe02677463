import { modalityOf, polarityOf } from '../../domain/acts'
import type { ClaimContent, Participant, Speaker } from '../../domain/claim'
import type { Figure } from '../../domain/figure'
import type { ClaimEntry } from '../format/dataFile'
import type { ClaimInDocument } from '../read/source'

/** The claim as coded, the codebook's defaults filled in; its evidence is looked up later, `respondsTo` and `revises` are refs. */
export function toClaim(entry: ClaimInDocument & { document: string }): ClaimContent {
  return {
    ref: entry.id,
    document: entry.document,
    speaker: toSpeaker(entry.speaker),
    capacity: entry.capacity ?? null,
    speaksFor: entry.for ?? null,
    via: (entry.via ?? []).map(toParticipant),
    act: entry.act,
    polarity: entry.polarity ?? polarityOf(entry.act).polarity,
    certainty: entry.certainty ?? 'CERTAIN',
    modality: entry.modality ?? modalityOf(entry.act),
    aspect: entry.aspect ?? 'ONCE',
    form: entry.form ?? null,
    basis: entry.basis ?? null,
    cue: entry.cue ?? null,
    channel: entry.channel ?? null,
    subjects: (entry.subject ?? []).map(toParticipant),
    predicate: entry.predicate ?? null,
    title: entry.title ?? null,
    objects: (entry.object ?? []).map(toParticipant),
    addressees: (entry.addressee ?? []).map(toParticipant),
    about: [...new Set(entry.about)],
    events: [...new Set(entry.event)],
    place: entry.place ?? null,
    when: entry.when ?? null,
    said: entry.said ?? null,
    figures: (entry.figures ?? []).map(toFigure),
    says: entry.says,
    unsure: entry.unsure ?? [],
    note: entry.note ?? null,
    respondsTo: entry.respondsTo ?? null,
    revises: entry.revises ?? null,
    origin: toOrigin(entry.origin),
    evidence: [],
  }
}

function toSpeaker(speaker: ClaimEntry['speaker']): Speaker {
  if (speaker === 'DOCUMENT' || speaker === 'UNKNOWN') return { kind: speaker }
  if (typeof speaker === 'string') return { kind: 'NAMED', entity: speaker, named: null }
  if ('entity' in speaker) return { kind: 'NAMED', entity: speaker.entity, named: speaker.named ?? null }
  return { kind: 'UNNAMED', label: speaker.unnamed, role: speaker.role, count: String(speaker.count) }
}

function toParticipant(entry: NonNullable<ClaimEntry['subject']>[number]): Participant {
  if (typeof entry === 'string') return { id: entry, named: null }
  return 'entity' in entry ? { id: entry.entity, named: entry.named ?? null } : { id: null, text: entry.text }
}

function toFigure(entry: NonNullable<ClaimEntry['figures']>[number]): Figure {
  return {
    quantity: entry.quantity,
    who: entry.who ?? 'ALL',
    whoText: entry.whoText ?? null,
    of: entry.of ?? null,
    place: entry.place ?? null,
    when: entry.when ?? null,
    value: entry.value ?? null,
    vague: entry.vague ?? null,
    min: entry.min ?? null,
    max: entry.max ?? null,
    approx: entry.approx ?? false,
    scope: entry.scope ?? 'WHOLE',
    includesAttackers: entry.includesAttackers ?? false,
    updates: entry.updates ?? null,
  }
}

function toOrigin(entry: ClaimEntry['origin']): ClaimContent['origin'] {
  if (entry === undefined) return null
  return {
    entity: entry.entity ?? null,
    name: entry.name ?? null,
    why: entry.why,
    independence: entry.independence ?? null,
  }
}
