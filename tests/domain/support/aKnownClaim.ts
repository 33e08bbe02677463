import type { ClaimContent } from '../../../src/domain/claim'
import { consequences } from '../../../src/domain/consequences/consequences'
import { quantityKey } from '../../../src/domain/consequences/quantities'
import type { Setting } from '../../../src/domain/consequences/stance'
import { DISPUTE_SETTINGS } from '../../../src/domain/disputes/settings'
import type { Surroundings } from '../../../src/domain/disputes/surroundings'
import type { Figure } from '../../../src/domain/figure'
import type { KnownClaim } from '../../../src/domain/knownClaim'
import { originOf } from '../../../src/domain/origin'
import { relatives, type Belonging } from '../../../src/domain/relatives'
import { parsePartialDate } from '../../../src/domain/partialDate'
import { aClaim, aFigure, thing } from '../aClaim'

let claims = 0

type Given = Partial<ClaimContent> &
  Partial<Pick<KnownClaim, 'id' | 'knownFrom' | 'retiredFrom' | 'voidedAt' | 'revises'>> & {
    readonly isEstablished?: boolean
  }

const SETTING: Setting = {
  canonical: (id) => id,
  isEvent: (id) => /attack|raid/.test(id),
  completionOf: () => 'COMPLETED',
}

/** That ISKP attacked the Longan Hotel, in a document of its own known from 2022-01-01, but for what is given. */
export function aKnownClaim(given: Given = {}): KnownClaim {
  claims += 1
  const id = given.id ?? `claim-${String(claims).padStart(3, '0')}`
  const content = { ...aClaim({ document: `document-${claims}`, ...given }), id }
  const origin = originOf({ ...content, publisher: null }, (each) => each)
  return {
    ...content,
    knownFrom: given.knownFrom ?? '2022-01-01',
    retiredFrom: given.retiredFrom ?? null,
    voidedAt: given.voidedAt ?? null,
    subjects: content.subjects.flatMap((each) => each.id ?? []),
    objects: content.objects.flatMap((each) => each.id ?? []),
    when: content.when === null ? null : parsePartialDate(content.when),
    said: content.said === null ? null : parsePartialDate(content.said),
    figures: content.figures.map((figure, index) => ({
      ...figure,
      id: `${id}.${index}`,
      key: quantityKey(content, figure, SETTING),
    })),
    stands: consequences(content, SETTING),
    origin: {
      id: origin.id,
      name: origin.name ?? origin.id,
      establishedFrom: given.isEstablished === true ? '0000-01-01' : null,
    },
  }
}

/** That so many were killed in the hotel attack: 46, "at least 46" or "40 to 50". */
export function aToll(words: number | string, given: Given & { readonly figure?: Partial<Figure> } = {}) {
  const text = String(words)
  const [min = 0, max = null] = [...text.matchAll(/\d+/g)].map(Number)
  const isFloor = text.startsWith('at least')
  const figure = aFigure({ value: text, min, max: isFloor ? null : (max ?? min), ...given.figure })
  return aKnownClaim({ predicate: null, subjects: [], objects: [], figures: [figure], ...given })
}

/** Somebody's own claim of the hotel attack. */
export function aClaimOf(actor: string, given: Given = {}): KnownClaim {
  return aKnownClaim({ ...by(actor), act: 'CLAIM_RESPONSIBILITY', subjects: [thing(actor)], ...given })
}

/** A body speaking officially for itself. */
export function by(body: string) {
  return {
    speaker: { kind: 'NAMED', entity: body, named: null },
    capacity: 'OFFICIAL',
    speaksFor: body,
  } as const
}

/** That one belongs to another, as far as nothing else is given known for ever and without an end. */
export function belongs(part: string, whole: string, given: Partial<Belonging> = {}): Belonging {
  const known = { statusDays: ['0000-01-01'], statuses: ['AFFIRMED'], periodDays: [], periods: [] } as const
  return { part, whole, ...known, ...given }
}

/** Names are ids, nobody is related to anybody, nothing is judged. */
export function surroundings(given: Partial<Surroundings> = {}): Surroundings {
  return {
    nameOf: (id) => id,
    relatives: relatives([]),
    isDifferent: () => false,
    liesIn: (place, other) => place === other,
    isIncident: () => true,
    tensions: [],
    settings: DISPUTE_SETTINGS,
    ...given,
  }
}

/** As of a day on which all is known. */
export const LATER = '2030-01-01'
