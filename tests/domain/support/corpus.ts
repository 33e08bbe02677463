import { canonicalIds } from '../../../src/domain/canonical'
import type { Claim } from '../../../src/domain/claim'
import { consequences } from '../../../src/domain/consequences/consequences'
import { quantityKey } from '../../../src/domain/consequences/quantities'
import type { Setting } from '../../../src/domain/consequences/stance'
import { mostPrecise } from '../../../src/domain/dateSpan'
import { DISPUTE_SETTINGS } from '../../../src/domain/disputes/settings'
import type { Surroundings } from '../../../src/domain/disputes/surroundings'
import type { Document } from '../../../src/domain/document'
import { heldPeriods } from '../../../src/domain/heldPeriods'
import { turningDays, type KnownClaim } from '../../../src/domain/knownClaim'
import { grouped } from '../../../src/domain/grouped'
import { nearCopies, weightiest, type Copy } from '../../../src/domain/origins/copies'
import { independenceOf } from '../../../src/domain/origins/independence'
import { tracedOrigin } from '../../../src/domain/origins/tracedOrigin'
import { parsePartialDate } from '../../../src/domain/partialDate'
import { isBelonging, relatives, type Belonging } from '../../../src/domain/relatives'
import type { DatedEvent } from '../../../src/domain/series/series'
import { dataFiles } from '../../../src/ingest/dataFiles'
import { readDataFiles } from '../../../src/ingest/read/readDataFiles'
import { statusOn } from './statusOn'
import type { Batch } from '../../../src/ingest/resolve/batch'
import { resolve } from '../../../src/ingest/resolve/resolve'

/** What data files tell, as the rules see it. */
export interface Corpus {
  readonly claims: readonly KnownClaim[]
  readonly documents: readonly Document[]
  readonly events: readonly DatedEvent[]
  readonly surroundings: Surroundings
  /** By the coder's id. */
  readonly byRef: ReadonlyMap<string, KnownClaim>
}

/** The data files of a folder, read and resolved as for a load into an empty graph. */
export async function readCorpus(folder?: string, articlesDir: string | null = null): Promise<Corpus> {
  const entries = await readDataFiles(dataFiles(folder))
  return corpusOf(await resolve({ read: () => Promise.resolve([]) }, 'test', entries, articlesDir))
}

function corpusOf(batch: Batch): Corpus {
  const ids = canonicalIds(batch.judgements)
  const canonical = (id: string) => ids.get(id) ?? id
  const completions = new Map(batch.events.map(({ id, completion }) => [canonical(id), completion]))
  const setting: Setting = {
    canonical,
    isEvent: batch.isEvent,
    completionOf: (id) => completions.get(canonical(id)) ?? null,
  }
  const claims = knownClaims(batch, setting)
  return {
    claims,
    documents: batch.documents,
    events: eventsOf(batch, claims),
    surroundings: surroundingsOf(batch, claims, canonical),
    byRef: new Map(batch.claims.map(({ ref }, index) => [ref, claimAt(claims, index)])),
  }
}

function claimAt(claims: readonly KnownClaim[], index: number): KnownClaim {
  const claim = claims[index]
  if (claim === undefined) throw new Error(`There is no claim ${index}.`)
  return claim
}

function knownClaims(batch: Batch, setting: Setting): KnownClaim[] {
  const publishers = new Map(batch.documents.map(({ id, publisher }) => [id, publisher]))
  const publisherOf = (document: string) => publishers.get(document) ?? null
  const copies = copiesIn(batch)
  const traced = batch.claims.map((claim) =>
    tracedOrigin(
      { ...claim, publisher: publisherOf(claim.document) },
      { copies, publisherOf, canonical: setting.canonical },
    ),
  )
  const names = new Map(batch.entities.map(({ id, names }) => [id, names[0]?.text ?? id]))
  return batch.claims.map((claim, index) => {
    const origin = traced[index]
    if (origin === undefined) throw new Error(`${claim.ref} has no origin.`)
    const siblings = batch.claims.filter((_, at) => traced[at]?.id === origin.id)
    return knownClaim(claim, batch, setting, {
      id: origin.id,
      name: names.get(origin.entity ?? '') ?? origin.name ?? origin.id,
      establishedFrom: establishedFrom(siblings, copies),
    })
  })
}

/** What documents say of themselves, and what their texts show. */
function copiesIn({ documents, sketches }: Batch): Map<string, Copy> {
  const told = documents.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [{ ...copyOf, document: id }]))
  const sketched = documents.map(({ id, knownFrom }) => ({ id, knownFrom, sketch: sketches.get(id) ?? [] }))
  const copies = grouped([...told, ...nearCopies(sketched)], ({ document }) => document)
  return new Map(
    [...copies].flatMap(([document, all]) => {
      const copy = weightiest(all)
      return copy === null ? [] : [[document, copy] as const]
    }),
  )
}

function establishedFrom(
  claims: readonly Batch['claims'][number][],
  copies: ReadonlyMap<string, Copy>,
): string | null {
  const all = claims.map(({ speaker, basis, via, origin, document, knownFrom }) => ({
    speakerKind: speaker.kind,
    basis,
    isRelayed: via.length > 0,
    isCopied: copies.has(document),
    stated: origin,
    knownFrom,
  }))
  return independenceOf(all).establishedFrom
}

function knownClaim(
  claim: Batch['claims'][number],
  batch: Batch,
  setting: Setting,
  origin: KnownClaim['origin'],
): KnownClaim {
  const { canonical } = setting
  const revisions = batch.claims.filter(({ revises }) => revises === claim.id)
  const things = (participants: Claim['subjects']) =>
    participants.flatMap(({ id }) => (id === null ? [] : [canonical(id)]))
  return {
    ...claim,
    retiredFrom: revisions.map(({ knownFrom }) => knownFrom).sort()[0] ?? null,
    voidedAt: null,
    subjects: things(claim.subjects),
    objects: things(claim.objects),
    events: claim.events.map(canonical),
    when: claim.when === null ? null : parsePartialDate(claim.when),
    said: claim.said === null ? null : parsePartialDate(claim.said),
    figures: claim.figures.map((figure, index) => ({
      ...figure,
      id: `${claim.id}.${index}`,
      key: quantityKey(claim, figure, setting),
    })),
    stands: consequences(claim, setting),
    origin,
  }
}

function surroundingsOf(
  batch: Batch,
  claims: readonly KnownClaim[],
  canonical: (id: string) => string,
): Surroundings {
  const names = new Map([
    ...batch.entities.map(({ id, names }): [string, string] => [id, names[0]?.text ?? id]),
    ...batch.events.map(({ id, name }): [string, string] => [id, name]),
  ])
  const within = new Map(batch.entities.map(({ id, within }) => [id, within]))
  const liesIn = (place: string, other: string): boolean => {
    const above = within.get(place) ?? null
    return place === other || (above !== null && liesIn(above, other))
  }
  const different = new Set(
    batch.judgements
      .filter(({ verdict }) => verdict === 'DIFFERENT')
      .flatMap(({ a, b }) => [`${canonical(a)} ${canonical(b)}`, `${canonical(b)} ${canonical(a)}`]),
  )
  const incidents = new Set(batch.events.filter(({ kind }) => kind === 'INCIDENT').map(({ id }) => id))
  return {
    nameOf: (id) => names.get(id) ?? id,
    relatives: relatives(belongingsIn(claims)),
    isDifferent: (one, other) => different.has(`${one} ${other}`),
    liesIn,
    isIncident: (event) => incidents.has(event),
    tensions: batch.tensions,
    settings: DISPUTE_SETTINGS,
  }
}

/** Each from the first claim of it on, by the same rules by which edges stand. */
function belongingsIn(claims: readonly KnownClaim[]): Belonging[] {
  const keys = new Set(claims.flatMap(({ stands }) => stands.map(({ key }) => key)).filter(isBelonging))
  return [...keys].map((key) => {
    const own = claims.filter(({ stands }) => stands.some((stand) => stand.key === key && stand.counts))
    const days = turningDays(own)
    const affirming = own.filter(
      ({ stands, events }) =>
        events.length === 0 && stands.some((stand) => stand.key === key && stand.link === 'AFFIRMS'),
    )
    const { periodDays, periods } = heldPeriods(affirming)
    return {
      part: key.split('|')[1] ?? '',
      whole: key.split('|')[2] ?? '',
      statusDays: days,
      statuses: days.map((day) => statusOn(key, claims, day) ?? 'OPEN'),
      periodDays: periodDays ?? [],
      periods: periods ?? [],
    }
  })
}

function eventsOf(batch: Batch, claims: readonly KnownClaim[]): DatedEvent[] {
  return batch.events.map(({ id, kind, completion }) => {
    const own = claims.filter(({ events }) => events.includes(id))
    return {
      id,
      kind,
      completion,
      when: mostPrecise(own.flatMap(({ when }) => (when === null ? [] : [when]))),
      keys: [...new Set(own.flatMap(({ subjects }) => subjects))],
    }
  })
}
