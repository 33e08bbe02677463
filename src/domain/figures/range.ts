import type { Figure } from '../figure'

/** What a figure means in numbers. A floor ("at least 14") has no end, a ceiling ("at most 50") no beginning. */
export interface Range {
  /** Where it stands among others: the least number that it allows; of a ceiling the number printed. */
  readonly start: number
  readonly end: number | null
  readonly isFloor: boolean
  readonly isCeiling: boolean
}

/** The range of a figure; null when it is in words alone ("dozens"). */
export function rangeOf({ min, max, value, vague }: Figure): Range | null {
  if (vague !== null && min === null && max === null) return null
  if (min !== null) return { start: min, end: max, isFloor: max === null, isCeiling: false }
  if (max !== null) return { start: max, end: max, isFloor: false, isCeiling: true }
  if (value === null || !/^\d+$/.test(value)) return null
  return { start: Number(value), end: Number(value), isFloor: false, isCeiling: false }
}
