import type { ClaimContent, Participant } from '../../src/domain/claim'
import type { Figure } from '../../src/domain/figure'

/** A claim that ISKP attacked the Longan Hotel, but for what is given. */
export function aClaim(given: Partial<ClaimContent> = {}): ClaimContent {
  return {
    ref: 'c-1',
    document: 'article',
    speaker: { kind: 'DOCUMENT' },
    capacity: null,
    speaksFor: null,
    via: [],
    act: 'ASSERT',
    polarity: 'AFFIRMED',
    certainty: 'CERTAIN',
    modality: 'ACTUAL',
    aspect: 'ONCE',
    form: null,
    basis: null,
    cue: null,
    channel: null,
    subjects: [thing('iskp')],
    predicate: 'ATTACKED',
    title: null,
    objects: [thing('longan-hotel')],
    addressees: [],
    about: [],
    events: ['hotel-attack'],
    place: null,
    when: null,
    said: null,
    figures: [],
    says: 'ISKP attacked the hotel.',
    unsure: [],
    note: null,
    respondsTo: null,
    revises: null,
    origin: null,
    evidence: [{ start: 0, end: 10, sha256: 'a'.repeat(64), quote: null }],
    ...given,
  }
}

export function aFigure(given: Partial<Figure> = {}): Figure {
  return {
    quantity: 'KILLED',
    who: 'ALL',
    whoText: null,
    of: null,
    place: null,
    when: null,
    value: '12',
    vague: null,
    min: 12,
    max: 12,
    approx: false,
    scope: 'WHOLE',
    includesAttackers: false,
    updates: null,
    ...given,
  }
}

export function thing(id: string): Participant {
  return { id, named: null }
}

export function words(text: string): Participant {
  return { id: null, text }
}

/** ISKP itself, speaking officially. */
export const BY_ISKP = {
  speaker: { kind: 'NAMED', entity: 'iskp', named: null },
  capacity: 'OFFICIAL',
  speaksFor: 'iskp',
} as const satisfies Partial<ClaimContent>
