import type { Claim } from '../../domain/claim'
import type { CuratedTension } from '../../domain/curatedTension'
import type { Document } from '../../domain/document'
import type { Entity } from '../../domain/entity'
import type { Event } from '../../domain/event'
import type { BestFigure } from '../../domain/figures/bestFigure'
import type { Judgement } from '../../domain/judgement'
import type { Sketch } from '../../domain/origins/shingles'

/** All that a source holds, checked: nothing in it can be refused any more. */
export interface Batch {
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly claims: readonly RecordableClaim[]
  readonly judgements: readonly Judgement[]
  readonly tensions: readonly CuratedTension[]
  readonly bestFigures: readonly BestFigure[]
  /** Of the documents that are told here and whose texts are at hand. */
  readonly sketches: ReadonlyMap<string, Sketch>
  /** Whether an id that they mention is an event's; else it is an entity's. */
  readonly isEvent: (id: string) => boolean
}

/** A claim and what its place in the graph takes from its surroundings. */
export interface RecordableClaim extends Claim {
  readonly repeatKey: string
  /** Its document's. */
  readonly knownFrom: string
}
