import type { ThingKind } from '../../domain/predicates'
import type { Graph } from '../../graph/graph'
import { BrokenData, type Problem } from '../problem'
import type { Entry, SourceEntries } from '../read/source'
import type { Batch } from './batch'
import { lookUp, type Recorded } from './lookUp'
import {
  bestFigureReferences,
  claimReferences,
  documentReferences,
  entityReferences,
  judgementReferences,
  type Reference,
} from './references'
import { articleTexts, type KnownDocument } from '../texts/articleTexts'
import { sketchesOf } from '../texts/sketches'
import { copyProblems } from './copyProblems'
import { resolveClaims } from './resolveClaims'
import { resolveTensions, tensionProblems } from './resolveTensions'
import { sameIds } from './sameIds'
import { dateOrFault, documentFaults, entityFaults, eventFaults, type Fault } from './thingFaults'
import { toClaim } from './toClaim'
import { toBestFigure, toDocument, toEntity, toEvent, toJudgement } from './toThings'

/** The entries as one batch ready to be recorded; throws one Failure with all that is wrong with them. */
export async function resolve(
  graph: Pick<Graph, 'read'>,
  source: string,
  entries: SourceEntries,
  articlesDir: string | null,
): Promise<Batch> {
  const documents = entries.documents.map((entry) => resolved(entry, toDocument))
  const entities = entries.entities.map((entry) => resolved(entry, toEntity))
  const events = entries.events.map((entry) => resolved(entry, toEvent))
  const judgements = entries.judgements.map((entry) => resolved(entry, toJudgement))
  const bestFigures = entries.bestFigures.map((entry) => resolved(entry, toBestFigure))
  const claims = entries.claims.map((entry) =>
    resolved(entry, (claim) => toClaim({ ...claim, document: claim.document ?? '' })),
  )

  const things = [...documents, ...entities, ...events]
  const references = [
    ...entities.flatMap((each) => placed(each, entityReferences(each.value))),
    ...documents.flatMap((each) => placed(each, documentReferences(each.value))),
    ...judgements.flatMap((each) => placed(each, judgementReferences(each.value))),
    ...bestFigures.flatMap((each) => placed(each, bestFigureReferences(each.value))),
    ...claims.flatMap((each) => placed(each, claimReferences(each.value))),
  ]
  const ids = [
    ...new Set([...things.map(({ value }) => value.id), ...references.map(({ reference }) => reference.id)]),
  ]
  const refs = [
    ...new Set([
      ...claims.flatMap(({ value }) => [value.respondsTo, value.revises].filter((ref) => ref !== null)),
      ...entries.tensions.flatMap(({ value: { a, b } }) => [a, b]),
    ]),
  ]
  const recorded = await lookUp(graph, source, ids, refs)

  const kinds = new Map<string, ThingKind | 'DOCUMENT'>([
    ...[...recorded.things.values()].map(({ id, kind }): [string, ThingKind | 'DOCUMENT'] => [id, kind]),
    ...documents.map(({ value }): [string, 'DOCUMENT'] => [value.id, 'DOCUMENT']),
    ...entities.map(({ value }): [string, ThingKind] => [value.id, value.kind]),
    ...events.map(({ value }): [string, 'EVENT'] => [value.id, 'EVENT']),
  ])
  const known = knownDocuments(documents, recorded)
  const texts = await articleTexts([...known.values()], articlesDir)
  const resolvedClaims = await resolveClaims(graph, {
    source,
    entries: entries.claims,
    claims,
    kinds,
    documents: known,
    recorded,
    articlesDir,
    texts,
  })
  const refsHere = new Set(claims.map(({ value }) => value.ref))
  const problems = [
    ...sameIds(things, recorded),
    ...documents.flatMap((each) => faulty(each, documentFaults(each.value))),
    ...copyProblems(documents),
    ...entities.flatMap((each) => faulty(each, entityFaults(each.value))),
    ...events.flatMap((each) => faulty(each, eventFaults(each.value))),
    ...references.flatMap(({ problem, reference }) => unknown(reference, kinds, problem)),
    ...judgements.flatMap((each) => faulty(each, judgementFaults(each.value, kinds))),
    ...bestFigures.flatMap((each) => faulty(each, bestFigureFaults(each.value))),
    ...resolvedClaims.problems,
    ...tensionProblems(entries.tensions, refsHere, resolvedClaims.idOf, recorded),
  ]
  if (problems.length > 0) throw new BrokenData(problems)
  return {
    documents: documents.map(({ value }) => value),
    entities: entities.map(({ value }) => value),
    events: events.map(({ value }) => value),
    judgements: judgements.map(({ value }) => value),
    bestFigures: bestFigures.map(({ value }) => value),
    claims: resolvedClaims.claims,
    sketches: sketchesOf(
      documents.map(({ value }) => value),
      texts.texts,
    ),
    tensions: resolveTensions(entries.tensions, resolvedClaims.idOf, recorded),
    isEvent: (id) => kinds.get(id) === 'EVENT',
  }
}

function resolved<From, To>(entry: Entry<From>, convert: (value: From) => To): Entry<To> {
  return { value: convert(entry.value), problem: entry.problem }
}

type Placed = { readonly reference: Reference; readonly problem: Entry<unknown>['problem'] }

function placed({ problem }: Entry<unknown>, references: readonly Reference[]): Placed[] {
  return references.map((reference) => ({ reference, problem }))
}

function faulty({ problem }: Entry<unknown>, faults: readonly Fault[]): Problem[] {
  return faults.map(([field, message]) => problem(field, message))
}

function knownDocuments(
  documents: readonly Entry<KnownDocument>[],
  { things }: Recorded,
): Map<string, KnownDocument> {
  const recorded = [...things.values()].flatMap((thing): KnownDocument[] =>
    thing.kind === 'DOCUMENT' && thing.knownFrom !== null ? [{ ...thing, knownFrom: thing.knownFrom }] : [],
  )
  return new Map(
    [...recorded, ...documents.map(({ value }) => value)].map((document) => [document.id, document]),
  )
}

function unknown(
  { field, id, to }: Reference,
  kinds: ReadonlyMap<string, ThingKind | 'DOCUMENT'>,
  problem: Entry<unknown>['problem'],
): Problem[] {
  const kind = kinds.get(id)
  if (field === 'document' && id === '') {
    return [
      problem(
        '',
        'which document? Write `document`: it may be left out only where the file holds exactly one',
      ),
    ]
  }
  if (kind === undefined)
    return [problem(field, `nothing has the id ${id}: correct it, or define it (${LISTS[to]})`)]
  const found = kind === 'EVENT' || kind === 'DOCUMENT' ? kind : 'ENTITY'
  const fits = to === found || (to === 'ENTITY_OR_EVENT' && found !== 'DOCUMENT')
  return fits ? [] : [problem(field, `${id} is ${WORDS[found]}, where ${LISTS[to]} are expected`)]
}

const LISTS = {
  ENTITY: 'entities',
  EVENT: 'events',
  ENTITY_OR_EVENT: 'entities or events',
  DOCUMENT: 'documents',
} as const
const WORDS = { ENTITY: 'an entity', EVENT: 'an event', DOCUMENT: 'a document' } as const

function bestFigureFaults({ when }: { readonly when: string | null }): Fault[] {
  const date = when === null ? null : dateOrFault('when', when)
  return date === null || 'earliest' in date ? [] : [date]
}

function judgementFaults(
  { a, b }: { readonly a: string; readonly b: string },
  kinds: ReadonlyMap<string, ThingKind | 'DOCUMENT'>,
): Fault[] {
  if (a === b) return [['b', `${a} is always itself: judge two different things`]]
  const areEvents = [a, b].map((id) => kinds.get(id) === 'EVENT')
  return areEvents[0] === areEvents[1]
    ? []
    : [['b', 'an entity and an event are never the same: judge two of one sort']]
}
