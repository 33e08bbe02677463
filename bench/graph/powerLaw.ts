import type { Random } from './random'

/** Shares `total` out by Zipf's law: the item of rank r (from 0) gets about total / (r + 1), nobody less than 0, all together `total`. */
export function zipfCounts(items: number, total: number): number[] {
  const weights = Array.from({ length: items }, (_, rank) => 1 / (rank + 1))
  const sum = weights.reduce((one, other) => one + other, 0)
  let owed = 0
  let given = 0
  return weights.map((weight) => {
    owed += (total * weight) / sum
    const count = Math.round(owed) - given
    given += count
    return count
  })
}

/** How steeply popularity falls: below 1, so that the tail is long and the head not everything. */
const STEEPNESS = 0.75

/** A rank below `items`, low ones far more often: the inverse of a power law, in constant time. */
export function popular(random: Random, items: number): number {
  return Math.floor(items * random.next() ** (1 / (1 - STEEPNESS)))
}
