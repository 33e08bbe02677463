import { quantityOf } from '../consequences/quantities'
import type { CountedThing } from '../consequences/stance'
import { digest } from '../ids'
import type { Choice } from './best'

/** A number that somebody chose as the best of one quantity of a thing, with the reason. */
export interface BestFigure extends CountedThing {
  readonly id: string
  /** An event, or an entity: its fighters, its attacks. */
  readonly thing: string
  readonly value: number
  readonly why: string
  readonly by: string
  /** YYYY-MM-DD. */
  readonly at: string
}

/** The choice under the id of its content. */
export function bestFigure(content: Omit<BestFigure, 'id'>): BestFigure {
  return { ...content, id: `best-figure-${digest(content)}` }
}

/** A choice as it was kept, with the day on which it was taken back. */
export interface KeptFigure extends BestFigure {
  readonly revokedAt: string | null
}

/** What was chosen by the day for a quantity, and not taken back by then: of several the last. */
export function choiceOn(
  day: string,
  kept: readonly KeptFigure[],
  canonical: (id: string) => string,
): (key: string) => Choice | null {
  const standing = kept
    .filter(({ at, revokedAt }) => at <= day && (revokedAt === null || day < revokedAt))
    .sort((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1))
  const byKey = new Map(standing.map((each) => [quantityOf(canonical(each.thing), each, canonical), each]))
  return (key) => {
    const chosen = byKey.get(key)
    return chosen === undefined
      ? null
      : { id: chosen.id, value: chosen.value, why: chosen.why, by: chosen.by, at: chosen.at }
  }
}
