/** The value that half of all lie below; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that `share` of all lie below, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

/** A mean of ratios, and between what it lies in 95 of 100 cases. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** The geometric mean of ratios with its 95 % confidence interval, by Student's t over their logarithms. */
export function ratioInterval(ratios: readonly number[]): Interval {
  const mean = geometricMean(ratios)
  const degrees = ratios.length - 1
  if (degrees < 1) return { mean, low: NaN, high: NaN }
  const variance = ratios.reduce((sum, ratio) => sum + Math.log(ratio / mean) ** 2, 0) / degrees
  const half = (STUDENT_T[degrees - 1] ?? 1.96) * Math.sqrt(variance / ratios.length)
  return { mean, low: mean * Math.exp(-half), high: mean * Math.exp(half) }
}

/** Two-sided, 95 %, for 1 degree of freedom and on. */
const STUDENT_T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]
