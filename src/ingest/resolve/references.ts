import { idsOf, type ClaimContent } from '../../domain/claim'
import type { Document } from '../../domain/document'
import type { Entity } from '../../domain/entity'
import type { BestFigure } from '../../domain/figures/bestFigure'
import type { Judgement } from '../../domain/judgement'

/** An id in a field, and what it may stand for there. */
export interface Reference {
  readonly field: string
  readonly id: string
  readonly to: 'ENTITY' | 'EVENT' | 'ENTITY_OR_EVENT' | 'DOCUMENT'
}

export function entityReferences({ within }: Entity): Reference[] {
  return references('within', 'ENTITY', [within])
}

export function documentReferences({ publisher, author, copyOf }: Document): Reference[] {
  return [
    ...references('publisher', 'ENTITY', [publisher]),
    ...references('author', 'ENTITY', [author]),
    ...references('copyOf', 'DOCUMENT', [copyOf?.of ?? null]),
  ]
}

export function judgementReferences({ a, b }: Judgement): Reference[] {
  return [...references('a', 'ENTITY_OR_EVENT', [a]), ...references('b', 'ENTITY_OR_EVENT', [b])]
}

export function bestFigureReferences({ thing, of, place }: BestFigure): Reference[] {
  return [
    ...references('thing', 'ENTITY_OR_EVENT', [thing]),
    ...references('of', 'ENTITY', [of]),
    ...references('place', 'ENTITY', [place]),
  ]
}

export function claimReferences(claim: ClaimContent): Reference[] {
  const { speaker, speaksFor, figures, origin } = claim
  return [
    ...references('document', 'DOCUMENT', [claim.document]),
    ...references('speaker', 'ENTITY', [speaker.kind === 'NAMED' ? speaker.entity : null]),
    ...references('for', 'ENTITY', [speaksFor]),
    ...references('via', 'ENTITY', idsOf(claim.via)),
    ...references('subject', 'ENTITY_OR_EVENT', idsOf(claim.subjects)),
    ...references('object', 'ENTITY_OR_EVENT', idsOf(claim.objects)),
    ...references('addressee', 'ENTITY', idsOf(claim.addressees)),
    ...references('about', 'ENTITY_OR_EVENT', claim.about),
    ...references('event', 'EVENT', claim.events),
    ...references('place', 'ENTITY', [claim.place]),
    ...references(
      'figures',
      'ENTITY',
      figures.flatMap(({ of, place }) => [of, place]),
    ),
    ...references('origin', 'ENTITY', [origin?.entity ?? null]),
  ]
}

function references(field: string, to: Reference['to'], ids: readonly (string | null)[]): Reference[] {
  return ids.flatMap((id) => (id === null ? [] : [{ field, id, to }]))
}
