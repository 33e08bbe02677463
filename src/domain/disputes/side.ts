import { sayingDay, type KnownClaim, type KnownFigure } from '../knownClaim'
import type { Speaker } from '../claim'
import { speakerKey } from '../speakerKey'
import type { Capacity } from '../vocabulary'
import type { FoundSide } from './finding'

/** One answer to a disputed question, with who gives it. */
export interface Side {
  readonly position: string
  /** Ids, in the order of saying. */
  readonly claims: readonly string[]
  readonly speakers: readonly SideSpeaker[]
  /** Ids of the distinct origins. */
  readonly origins: readonly string[]
  /** Days; where it is not known when it was said, the day from which it was known. */
  readonly firstSaid: string
  readonly lastSaid: string
  readonly figure: KnownFigure | null
}

interface SideSpeaker {
  readonly speaker: Speaker
  readonly capacity: Capacity | null
  readonly speaksFor: string | null
  /** The document in which somebody unnamed, or the text itself, says it. */
  readonly document: string
}

export function sideOf({ position, claims, figure }: FoundSide): Side {
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort(inOrder)
  const days = distinct.map(sayingDay)
  return {
    position,
    claims: distinct.map(({ id }) => id),
    speakers: [...new Map(distinct.map((claim) => [speakerKey(claim), speakerOf(claim)])).values()],
    origins: [...new Set(distinct.map(({ origin }) => origin.id))].sort(),
    firstSaid: distinct.map(firstDay).sort()[0] ?? '',
    lastSaid: days.sort().at(-1) ?? '',
    figure,
  }
}

function inOrder(one: KnownClaim, other: KnownClaim): number {
  const [first, second] = [one, other].map((claim) => `${sayingDay(claim)} ${claim.id}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

function firstDay({ said, knownFrom }: KnownClaim): string {
  return said?.earliest ?? said?.latest ?? knownFrom
}

function speakerOf({ speaker, capacity, speaksFor, document }: KnownClaim): SideSpeaker {
  return { speaker, capacity, speaksFor, document }
}
