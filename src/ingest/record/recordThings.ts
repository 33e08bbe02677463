import type { Document } from '../../domain/document'
import { isActor, type Entity, type Name } from '../../domain/entity'
import type { Event } from '../../domain/event'
import { fold } from '../../domain/fold'
import { digest } from '../../domain/ids'
import type { BestFigure } from '../../domain/figures/bestFigure'
import type { Judgement } from '../../domain/judgement'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import { linkAll } from './linkAll'
import { deleteUnusedNames } from './unusedNames'

/** What is new or told otherwise than before. */
export interface Things {
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly documents: readonly Document[]
  readonly judgements: readonly Judgement[]
  readonly bestFigures: readonly BestFigure[]
}

const reviveThings = statement('revive-things')
const recordEntities = statement('record-entities')
const recordEvents = statement('record-events')
const recordDocuments = statement('record-documents')
const recordJudgements = statement('record-judgements')
const recordBestFigures = statement('record-best-figures')
const recordNames = statement('record-names')
const linkPlaces = statement('link-places')
const linkDocuments = statement('link-documents')
const linkCopies = statement('link-copies')

/** Writes entities, events, documents, judgements and best figures as they are told now; those that were voided are back. */
export async function recordThings(transaction: Transaction, things: Things): Promise<void> {
  const { entities, events, documents, judgements, bestFigures } = things
  await inBatches(transaction, reviveThings, [
    ...entities.map(({ id }) => ({ id, label: 'Entity' })),
    ...events.map(({ id }) => ({ id, label: 'Event' })),
    ...documents.map(({ id }) => ({ id, label: 'Document' })),
  ])
  await inBatches(transaction, recordEntities, entities.map(entityRow))
  await inBatches(transaction, recordEvents, events.map(eventRow))
  const named = [...entities.map(namesRow), ...events.map(eventNamesRow)]
  await deleteUnusedNames(transaction, await inBatches(transaction, recordNames, named))
  await linkAll(
    transaction,
    linkPlaces,
    entities.flatMap(({ id, within }) => link(id, 'WITHIN', within)),
  )
  await inBatches(transaction, recordDocuments, documents.map(documentRow))
  await linkAll(
    transaction,
    linkDocuments,
    documents.flatMap(({ id, publisher, author }) => [
      ...link(id, 'PUBLISHED_BY', publisher),
      ...link(id, 'WRITTEN_BY', author),
    ]),
  )
  await linkAll(
    transaction,
    linkCopies,
    documents.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [{ from: id, ...copyOf }])),
  )
  await inBatches(transaction, recordJudgements, judgements.map(judgementRow))
  await inBatches(transaction, recordBestFigures, bestFigures.map(bestFigureRow))
}

function entityRow(entity: Entity) {
  const { id, kind, type, roles, names, wikidata, description, coordinates } = entity
  const [name, ...others] = names
  return {
    id,
    labels: [...(isActor(kind) ? ['Actor'] : []), KIND_LABELS[kind]],
    location: coordinates,
    properties: {
      id,
      kind,
      type,
      name: name?.text ?? id,
      nameKey: fold(name?.text ?? id),
      aliases: others.filter((other) => other.kind !== 'CONTEXTUAL').map(({ text }) => text),
      roles: kind === 'PERSON' ? roles : null,
      wikidata,
      description,
      digest: digest(entity),
    },
  }
}

const KIND_LABELS: Record<Entity['kind'], string> = {
  ORGANIZATION: 'Organization',
  STATE: 'State',
  PERSON: 'Person',
  POPULATION: 'Population',
  LOCALITY: 'Locality',
  FACILITY: 'Facility',
  AGREEMENT: 'Agreement',
}

function eventRow(event: Event) {
  return { id: event.id, properties: { ...event, nameKey: fold(event.name), digest: digest(event) } }
}

function namesRow({ id, names }: Pick<Entity, 'id' | 'names'>) {
  return {
    id,
    names: names.map((name) => {
      const key = fold(name.text)
      return { key, joined: key.replaceAll(' ', ''), properties: name }
    }),
  }
}

function eventNamesRow({ id, name }: Event) {
  const names: Name[] = [{ text: name, kind: 'NAME', language: null }]
  return namesRow({ id, names })
}

function documentRow(document: Document) {
  const { publisher: _publisher, author: _author, copyOf: _copyOf, boilerplate, ...properties } = document
  return {
    id: document.id,
    properties: {
      ...properties,
      boilerplate: boilerplate.length === 0 ? null : JSON.stringify(boilerplate),
      digest: digest(document),
    },
  }
}

function judgementRow(judgement: Judgement) {
  const { a, b, ...properties } = judgement
  return { id: judgement.id, a, b, properties: { ...properties, digest: digest(judgement) } }
}

function bestFigureRow(figure: BestFigure) {
  const { thing, of, place, ...properties } = figure
  return { id: figure.id, thing, of, place, properties: { ...properties, digest: digest(figure) } }
}

function link(from: string, type: string, to: string | null) {
  return to === null ? [] : [{ from, type, to }]
}
