import type { DisputeSettings } from '../disputes/settings'
import type { Told } from './told'

/** Figures that are near enough to be one answer. */
export interface Position {
  /** "46", "at least 70", "55 to 65". */
  readonly words: string
  readonly start: number
  readonly told: readonly Told[]
}

/**
 * The answers, the lowest first: a figure joins the position below it if it starts near enough to where that starts; a
 * floor stands at its printed value, a ceiling goes with whatever lies below it.
 */
export function positions(told: readonly Told[], settings: DisputeSettings): Position[] {
  const clusters: Told[][] = []
  for (const each of told.toSorted((one, other) => one.range.start - other.range.start)) {
    const below = clusters.at(-1)
    if (below !== undefined && joins(each, below, settings)) below.push(each)
    else clusters.push([each])
  }
  return clusters.map((cluster) => ({
    words: wordsOf(cluster),
    start: cluster[0]?.range.start ?? 0,
    told: cluster,
  }))
}

function joins({ range }: Told, below: readonly Told[], settings: DisputeSettings): boolean {
  if (range.isCeiling) return true
  const start = below[0]?.range.start ?? 0
  const within = Math.max(start * settings.joinWithinShare, settings.joinWithinAtLeast)
  return range.start - start <= within
}

function wordsOf(cluster: readonly Told[]): string {
  const printed = new Set(cluster.map(({ figure }) => figure.value))
  const [only] = printed
  if (printed.size === 1 && only != null) return only
  const lowest = Math.min(...cluster.map(({ range }) => range.start))
  const highest = Math.max(...cluster.map(({ range }) => range.end ?? range.start))
  if (cluster.every(({ range }) => range.isFloor)) return `at least ${lowest}`
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`
}
