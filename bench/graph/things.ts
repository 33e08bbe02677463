import type { Document } from '../../src/domain/document'
import { isActor, type Entity, type Name } from '../../src/domain/entity'
import type { Event } from '../../src/domain/event'
import { fold } from '../../src/domain/fold'
import type { KnownOfEvent } from './projected'
import type { EntityKind } from '../../src/domain/vocabulary'
import type { PieceMaker } from './rows'

const LABELS: Readonly<Record<EntityKind, string>> = {
  ORGANIZATION: 'Organization',
  STATE: 'State',
  PERSON: 'Person',
  POPULATION: 'Population',
  LOCALITY: 'Locality',
  FACILITY: 'Facility',
  AGREEMENT: 'Agreement',
}

/** An entity with its names, as the ingest records it. */
export function addEntity(piece: PieceMaker, entity: Entity, source: string, digest: string): void {
  const { id, kind, type, roles, names, wikidata, description, coordinates, within } = entity
  const [name, ...others] = names
  const text = name?.text ?? id
  piece.keep(id, `Entity${isActor(kind) ? ':Actor' : ''}:${LABELS[kind]}`, {
    id,
    kind,
    type,
    name: text,
    nameKey: fold(text),
    aliases: others.map((other) => other.text),
    roles: kind === 'PERSON' ? roles : null,
    wikidata,
    description,
    location: coordinates,
    digest,
  })
  addNames(piece, id, names)
  if (within !== null) piece.relationship(id, 'WITHIN', within)
  piece.relationship(id, 'HELD_BY', source)
}

export function addDocument(piece: PieceMaker, document: Document, source: string, digest: string): void {
  const { publisher, author, boilerplate: _none, copyOf: _original, ...properties } = document
  piece.keep(document.id, 'Document', { ...properties, digest })
  if (publisher !== null) piece.relationship(document.id, 'PUBLISHED_BY', publisher)
  if (author !== null) piece.relationship(document.id, 'WRITTEN_BY', author)
  piece.relationship(document.id, 'HELD_BY', source)
}

/** An event with its name, and the day that its claims allow together. */
export function addEvent(
  piece: PieceMaker,
  event: Event,
  known: KnownOfEvent,
  source: string,
  digest: string,
): void {
  const { kind, type } = event
  const { firstKnown, datedSince, notBefore } = known
  // Neo4j reads properties along a chain: what lists are filtered and sorted by stands ahead.
  piece.node(event.id, 'Event', {
    ...{ kind, type, firstKnown, datedSince, notBefore },
    ...event,
    nameKey: fold(event.name),
    digest,
    ...known,
  })
  addNames(piece, event.id, [{ text: event.name, kind: 'NAME', language: null }])
  piece.relationship(event.id, 'HELD_BY', source)
}

/** A name that two things bear is one node. */
function addNames(piece: PieceMaker, id: string, names: readonly Name[]): void {
  for (const { text, kind, language } of names) {
    const key = fold(text)
    const node = `name ${key}`
    if (!piece.has(node)) piece.node(node, 'Name', { key, joined: key.replaceAll(' ', '') })
    piece.relationship(id, 'HAS_NAME', node, language === null ? { text, kind } : { text, kind, language })
  }
}
