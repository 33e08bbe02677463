import type { Document } from '../../domain/document'
import type { Entity, Name } from '../../domain/entity'
import type { Event } from '../../domain/event'
import { bestFigure, type BestFigure } from '../../domain/figures/bestFigure'
import { judgementId } from '../../domain/ids'
import type { Judgement } from '../../domain/judgement'
import type { NameKind } from '../../domain/vocabulary'
import type {
  BestFigureEntry,
  DocumentEntry,
  EntityEntry,
  EventEntry,
  JudgementEntry,
} from '../format/dataFile'

export function toEntity(entry: EntityEntry): Entity {
  const named = (kind: NameKind, texts: readonly string[] = []): Name[] =>
    texts.map((text) => ({ text, kind, language: null }))
  return {
    id: entry.id,
    kind: entry.kind,
    type: entry.type ?? null,
    roles: entry.roles ?? [],
    names: [
      ...named('NAME', [entry.name]),
      ...named('ALIAS', entry.aliases),
      ...named('SPELLING', entry.spellings),
      ...(entry.native ?? []).map(({ name, language }): Name => ({ text: name, kind: 'NATIVE', language })),
      ...named('CONTEXTUAL', entry.contextual),
    ],
    wikidata: entry.wikidata ?? null,
    description: entry.description ?? null,
    coordinates: entry.coordinates ?? null,
    within: entry.within ?? null,
  }
}

export function toEvent(entry: EventEntry): Event {
  return {
    ...entry,
    type: entry.type ?? null,
    mode: entry.mode ?? null,
    completion: entry.completion ?? null,
  }
}

export function toDocument(entry: DocumentEntry): Document {
  return {
    ...entry,
    publisher: entry.publisher ?? null,
    author: entry.author ?? null,
    byline: entry.byline ?? null,
    file: entry.file ?? null,
    sha256: entry.sha256 ?? null,
    published: entry.published ?? null,
    knownAtEarliest: entry.knownAtEarliest ?? null,
    note: entry.note ?? null,
    boilerplate: entry.boilerplate ?? [],
    copyOf: toCopy(entry.copyOf),
  }
}

function toCopy(entry: DocumentEntry['copyOf']): Document['copyOf'] {
  if (entry === undefined) return null
  const { document: of, reason, why } = entry
  return { of, reason, why }
}

export function toJudgement(entry: JudgementEntry): Judgement {
  return { ...entry, id: judgementId(entry) }
}

export function toBestFigure(entry: BestFigureEntry): BestFigure {
  return bestFigure({
    ...entry,
    who: entry.who ?? 'ALL',
    whoText: entry.whoText ?? null,
    of: entry.of ?? null,
    place: entry.place ?? null,
    when: entry.when ?? null,
  })
}
