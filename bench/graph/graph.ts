import type { Document } from '../../src/domain/document'
import type { Entity } from '../../src/domain/entity'
import { castOf, everybodyIn, type Cast } from './cast'
import { claimsAbout, claimsOf, type MadeClaim, type Reporting } from './claims'
import { incident, nameOf, type Incident } from './incidents'
import { documentsOf } from './library'
import { OriginsTold } from './originsTold'
import { zipfCounts } from './powerLaw'
import { addOrigins, addPropositions, consequencesOf } from './projected'
import { hashOf, randomOf } from './random'
import { addClaim } from './recorded'
import { PieceMaker, type Piece } from './rows'
import { sizesOf, type Sizes } from './sizes'
import { addDocument, addEntity, addEvent } from './things'

/**
 * The graph of a scale and a seed, in pieces: first whatever has names and documents, then, group by group, what is claimed of it. Each
 * piece refers only to itself and to those before it, and the same seed gives the same pieces.
 */
export function* graphOf(scale: number, seed: number): Generator<Piece> {
  const sizes = sizesOf(scale)
  const cast = castOf(seed, sizes)
  const documents = documentsOf(seed, sizes, cast)
  const entities = everybodyIn(cast)
  const names = new Map(entities.map((entity) => [entity.id, nameOf(entity)]))
  const piece = new PieceMaker()
  const sourceOf = sourceNames(sizes.sources)
  addThings(piece, entities, documents, sizes.sources, sourceOf)
  yield piece.take()
  const reported = (): Generator<Reported> => reportedOf(seed, sizes, cast, documents)
  const origins = new OriginsTold()
  for (const { claims } of reported()) origins.add(claims)
  for (const each of reported()) {
    addGroup(piece, each, names, origins, sourceOf)
    yield piece.take()
  }
}

/** What is told of one group. */
interface Reported {
  readonly incidents: readonly Incident[]
  readonly claims: readonly MadeClaim[]
}

/** Group by group; the same each time. */
function* reportedOf(
  seed: number,
  sizes: Sizes,
  cast: Cast,
  documents: readonly Document[],
): Generator<Reported> {
  let number = 0
  for (const [rank, count] of eventCounts(sizes).entries()) {
    const group = cast.armedGroups[rank]
    if (group === undefined) continue
    const reporting: Reporting = { random: randomOf(seed, group.id), cast, documents }
    const incidents = Array.from({ length: count }, () => incident(number++, group, reporting.random, cast))
    const claims = [
      ...incidents.flatMap((each) => claimsOf(each, reporting)),
      ...claimsAbout(group, alliesOf(rank, cast), reporting),
    ]
    yield { incidents, claims }
  }
}

/** How many events each armed group did: by Zipf's law, but the first at least so many that it is a hub. */
export function eventCounts({ armedGroups, events, hubEvents }: Sizes): number[] {
  const counts = zipfCounts(armedGroups, events)
  const [first = 0] = counts
  if (first >= hubEvents) return counts
  return [hubEvents, ...zipfCounts(armedGroups - 1, events - hubEvents)]
}

function addThings(
  piece: PieceMaker,
  entities: readonly Entity[],
  documents: readonly Document[],
  sources: number,
  sourceOf: (id: string) => string,
): void {
  for (let number = 0; number < sources; number += 1) {
    piece.keep(`source ${number}`, 'Source', { name: `bench-${number}` })
  }
  for (const entity of entities) addEntity(piece, entity, sourceOf(entity.id), digestOf(entity.id))
  for (const document of documents) addDocument(piece, document, sourceOf(document.id), digestOf(document.id))
}

function addGroup(
  piece: PieceMaker,
  { incidents, claims }: Reported,
  names: ReadonlyMap<string, string>,
  origins: OriginsTold,
  sourceOf: (id: string) => string,
): void {
  const completions = new Map(incidents.map(({ event }) => [event.id, event.completion]))
  const eventNames = new Map(incidents.map(({ event }) => [event.id, event.name]))
  const nameOfThing = (id: string): string => names.get(id) ?? eventNames.get(id) ?? id
  const consequences = consequencesOf(claims, completions)
  for (const { event } of incidents) {
    addEvent(piece, event, consequences.knownOf(event.id), sourceOf(event.id), digestOf(event.id))
  }
  for (const made of claims) addClaim(piece, made, sourceOf(made.document.id))
  addPropositions(piece, consequences, nameOfThing)
  addOrigins(piece, consequences, origins, nameOfThing)
}

/** Allies are told of once, from the group that is better known. */
function alliesOf(rank: number, { armedGroups }: Cast): readonly Entity[] {
  return armedGroups.slice(rank + 1, rank + 1 + (hashOf(String(rank)) % 3))
}

function sourceNames(sources: number): (id: string) => string {
  return (id) => `source ${hashOf(id) % sources}`
}

/** Stands for the fingerprint of a content: that of an invented thing need not be computed. */
function digestOf(id: string): string {
  return hashOf(id).toString(16).padStart(8, '0').repeat(4)
}
