import { spanOf } from './dateSpan'
import { turningDays } from './knownClaim'
import type { PartialDate } from './partialDate'

/** A claim of what holds, and the days between which it stands. */
interface Holding {
  readonly when: PartialDate | null
  readonly knownFrom: string
  readonly retiredFrom: string | null
}

/** When something is said to hold: from `periodDays[i]` on in `periods[i]`, an empty text where nothing limits it; null where nothing ever did. */
export interface HeldPeriods {
  readonly periodDays: readonly string[] | null
  readonly periods: readonly string[] | null
}

/**
 * The span of the intervals that claims name. A single date limits nothing: who joined in 2015 may have left since; nor does
 * what is said undated.
 */
export function heldPeriods(claims: readonly Holding[]): HeldPeriods {
  const limiting = claims.flatMap(({ when, ...days }) =>
    when?.text.includes('/') === true ? [{ ...days, when, voidedAt: null }] : [],
  )
  const steps = turningDays(limiting)
    .map((day) => ({
      day,
      period: spanOf(
        limiting
          .filter(
            ({ knownFrom, retiredFrom }) => knownFrom <= day && (retiredFrom === null || day < retiredFrom),
          )
          .map(({ when }) => when),
      )?.text,
    }))
    .filter(({ period }, index, all) => period !== all[index - 1]?.period)
  if (steps.length === 0) return { periodDays: null, periods: null }
  return { periodDays: steps.map(({ day }) => day), periods: steps.map(({ period }) => period ?? '') }
}
