import { mostPrecise } from './dateSpan'
import { turningDays } from './knownClaim'
import type { PartialDate } from './partialDate'
import { withinDays } from './withinDays'

/** A claim that dates an event, and the days between which it stands. */
export interface Dating {
  readonly when: PartialDate
  readonly knownFrom: string
  readonly retiredFrom: string | null
}

/**
 * When an event happened, as precisely as the claims that stand allow together, and how that changed: from `dateDays[i]` on it was
 * `dates[i]`. Lists of one length, null where nobody ever dated it; an empty text is a day on which nothing
 * was known.
 */
export interface EventDates {
  /** As of the last known day. */
  readonly when: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly datePrecision: string | null
  readonly notBefore: string | null
  readonly notAfter: string | null
  /** The last of `dateDays`: on no later day was it otherwise than now. */
  readonly datedSince: string | null
  readonly dateDays: readonly string[] | null
  readonly dates: readonly string[] | null
  readonly earliests: readonly string[] | null
  readonly latests: readonly string[] | null
}

/** The dates of an event by all claims that ever dated it. */
export function eventDates(datings: readonly Dating[]): EventDates {
  const steps = turningDays(datings.map((dating) => ({ ...dating, voidedAt: null })))
    .map((day) => ({
      day,
      date: mostPrecise(datings.filter((dating) => stands(dating, day)).map(({ when }) => when)),
    }))
    .filter(({ date }, index, all) => date?.text !== all[index - 1]?.date?.text)
  const lastStep = steps.at(-1)
  const last = lastStep?.date ?? null
  const within = withinDays(last)
  const each = (part: (step: (typeof steps)[number]) => string): string[] | null =>
    steps.length === 0 ? null : steps.map(part)
  return {
    when: last?.text ?? null,
    earliest: last?.earliest ?? null,
    latest: last?.latest ?? null,
    datePrecision: last?.precision ?? null,
    notBefore: within?.notBefore ?? null,
    notAfter: within?.notAfter ?? null,
    datedSince: lastStep?.day ?? null,
    dateDays: each(({ day }) => day),
    dates: each(({ date }) => date?.text ?? ''),
    earliests: each(({ date }) => date?.earliest ?? ''),
    latests: each(({ date }) => date?.latest ?? ''),
  }
}

function stands({ knownFrom, retiredFrom }: Dating, day: string): boolean {
  return knownFrom <= day && (retiredFrom === null || day < retiredFrom)
}
