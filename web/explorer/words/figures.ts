import type { Figure } from '../answers/answers'

/** "46", "more than 30", "about 10–12": as it is said. */
export function figureInWords({ value, vague, min, max, approx }: Figure): string {
  if (value !== null) return value
  if (vague !== null) return vague
  const range = min === max ? String(min) : `${min ?? '?'}–${max ?? '?'}`
  return approx ? `about ${range}` : range
}

/** So many or more. */
export function isOpenAbove({ max }: Figure): boolean {
  return max === null
}

/** Where an axis ends that holds all of them, with room beyond those that are open above. */
export function mostOf(figures: readonly Figure[]): number {
  return Math.max(1, ...figures.map(({ min, max }) => max ?? (min ?? 0) * 1.2))
}
