import type { Entry, SourceEntries } from './read/source'
import {
  claimReferences,
  documentReferences,
  entityReferences,
  judgementReferences,
} from './resolve/references'
import { toClaim } from './resolve/toClaim'
import { toDocument, toEntity, toJudgement } from './resolve/toThings'

interface Source {
  readonly entries: SourceEntries
}

/** A source, and those of the others that bring what it mentions and does not tell itself. */
type Placed<S extends Source> = S & { readonly needs: readonly S[] }

/** The sources so that each comes after those that it needs; where they need each other in a circle, as they were given. */
export function inOrder<S extends Source>(sources: readonly S[]): Placed<S>[] {
  const told = new Map(sources.map((source) => [source, new Set(namesTold(source.entries))]))
  const needsOf = (source: S): S[] => {
    const missing = namesMentioned(source.entries).filter((name) => told.get(source)?.has(name) !== true)
    return sources.filter((other) => missing.some((name) => told.get(other)?.has(name) === true))
  }
  const placed = new Map<S, Placed<S>>()
  const visited = new Set<S>()
  const place = (source: S): void => {
    if (visited.has(source)) return
    visited.add(source)
    const needs = needsOf(source)
    needs.forEach(place)
    placed.set(source, { ...source, needs })
  }
  sources.forEach(place)
  return [...placed.values()]
}

/** Claims have names of their own: the id of a claim may be that of an event, too. */
function namesTold({ documents, entities, events, claims }: SourceEntries): string[] {
  return [
    ...[...documents, ...entities, ...events].map(({ value }) => value.id),
    ...claims.map(({ value }) => claimName(value.id)),
  ]
}

function namesMentioned({ documents, entities, claims, judgements, tensions }: SourceEntries): string[] {
  const contents = claims.map(({ value }) => toClaim({ ...value, document: value.document ?? '' }))
  const references = [
    ...valuesOf(entities).map(toEntity).flatMap(entityReferences),
    ...valuesOf(documents).map(toDocument).flatMap(documentReferences),
    ...valuesOf(judgements).map(toJudgement).flatMap(judgementReferences),
    ...contents.flatMap(claimReferences),
  ]
  const claimsMentioned = [
    ...contents.flatMap(({ respondsTo, revises }) => [respondsTo, revises]),
    ...valuesOf(tensions).flatMap(({ a, b }) => [a, b]),
  ]
  return [
    ...references.map(({ id }) => id),
    ...claimsMentioned.flatMap((ref) => (ref === null ? [] : [claimName(ref)])),
  ]
}

function claimName(ref: string): string {
  return `claim ${ref}`
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value)
}
