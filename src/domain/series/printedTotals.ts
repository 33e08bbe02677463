import { isLive, type KnownClaim, type KnownFigure } from '../knownClaim'
import { parsePartialDate } from '../partialDate'
import type { Period } from './intervals'

/** A number of attacks that a source prints, for a period of its own. */
export interface PrintedTotal {
  readonly figure: KnownFigure
  readonly claim: string
  readonly origin: string
  /** As printed; null where none is. */
  readonly when: string | null
}

/** Totals that sources print for times that meet the period: to stand beside counts, never inside them. */
export function printedTotals(
  claims: readonly KnownClaim[],
  day: string,
  { from, to }: Period,
): PrintedTotal[] {
  return claims
    .filter((claim) => isLive(claim, day) && isSaidToBeSo(claim))
    .flatMap((claim) =>
      claim.figures
        .filter(({ quantity }) => quantity === 'ATTACKS')
        .map((figure) => ({
          figure,
          claim: claim.id,
          origin: claim.origin.id,
          when: figure.when ?? claim.when?.text ?? null,
        })),
    )
    .filter(({ when }) => {
      const span = when === null ? null : parsePartialDate(when)
      return (span?.earliest ?? from) <= to && from <= (span?.latest ?? to)
    })
}

/** What is expected, intended or called for is no count of what was. */
function isSaidToBeSo({ polarity, modality, act }: KnownClaim): boolean {
  return polarity === 'AFFIRMED' && modality === 'ACTUAL' && act !== 'URGE'
}
