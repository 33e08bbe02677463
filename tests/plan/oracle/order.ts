import type { Thing } from '../world/world'
import { Link } from '../world/world'

export type Key = readonly [property: string, direction: 'ASC' | 'DESC']

/** The order of each list when the query does not say; ties are broken by id. */
export const USUAL: Readonly<Record<string, readonly Key[]>> = {
  'Query.entities': [],
  'Query.events': [['notBefore', 'ASC']],
  'Query.documents': [['knownFrom', 'ASC']],
  'Query.relations': [],
  'Relation.events': [['notBefore', 'ASC']],
  'Entity.events': [['notBefore', 'ASC']],
  'Query.origins': [],
  'Origin.documents': [['knownFrom', 'ASC']],
  'Entity.relations': bySupport(),
  'Event.relations': bySupport(),
  'Event.perpetrators': bySupport(),
  'Event.targets': bySupport(),
  'Event.places': bySupport(),
  'Query.claims': byDayKnown(),
  'Entity.said': byDayKnown(),
  'Entity.saidOf': byDayKnown(),
  'Event.claims': byDayKnown(),
  'Document.claims': byDayKnown(),
  'Origin.claims': byDayKnown(),
  'Proposition.claims': byDayKnown(),
  'Relation.claims': byDayKnown(),
  'Entity.names': [
    ['kind', 'ASC'],
    ['text', 'ASC'],
  ],
  'Claim.via': [['position', 'ASC']],
  'Claim.subjects': [['position', 'ASC']],
  'Claim.objects': [['position', 'ASC']],
  'Claim.addressees': [['position', 'ASC']],
  'Claim.about': [['position', 'ASC']],
  'Claim.evidence': [['position', 'ASC']],
  'Claim.figures': [['quantity', 'ASC']],
  'Event.figures': [['quantity', 'ASC']],
}

/** What a thing is sorted by, its id last. */
export function keysOf(thing: Thing, order: readonly Key[]): unknown[] {
  return order.map(([property]) => {
    if (property === 'type' && thing instanceof Link) return thing.type
    if (property === 'eventCount') return thing.properties['events'] ?? 0
    const value = thing.properties[property] ?? null
    return property === 'kind' && thing instanceof Link ? NAME_RANKS.indexOf(String(value)) : value
  })
}

export function compareKeys(
  one: readonly unknown[],
  other: readonly unknown[],
  order: readonly Key[],
): number {
  for (const [index, [, direction]] of order.entries()) {
    const difference = compareValues(one[index] ?? null, other[index] ?? null)
    if (difference !== 0) return direction === 'ASC' ? difference : -difference
  }
  return 0
}

/** Strings by code point; what is missing counts as more than anything. */
export function compareValues(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'string' && typeof other === 'string') {
    // UTF-8 sorts as code points do.
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  }
  return Number(one) - Number(other)
}

const NAME_RANKS = ['NAME', 'ALIAS', 'NATIVE', 'SPELLING', 'CONTEXTUAL']

function bySupport(): Key[] {
  return [
    ['origins', 'DESC'],
    ['affirming', 'DESC'],
  ]
}

function byDayKnown(): Key[] {
  return [
    ['knownFrom', 'ASC'],
    ['ref', 'ASC'],
  ]
}
