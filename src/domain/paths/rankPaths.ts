import type { EdgeStatus } from '../vocabulary'
import { hubsOf, penaltyOf, type HubRule } from './hubs'

/** One step of a path: a relation as it stands, between two nodes in the order of walking. */
export interface Hop {
  readonly relation: string
  readonly from: string
  readonly to: string
  readonly status: EdgeStatus
  readonly origins: number
  readonly originsIndependent: number
}

export interface RankedPath {
  readonly hops: readonly Hop[]
  readonly weakest: Hop
  /** From 0 to 1; only for comparing paths of one answer. */
  readonly score: number
  readonly why: string
}

export interface RankedPaths {
  readonly paths: readonly RankedPath[]
  /** Nodes through which no path was let, in the order of their ids. */
  readonly excludedHubs: readonly string[]
}

/** A node between the ends of paths. */
export interface Between {
  readonly name: string
  readonly degree: number
}

/**
 * The best paths first: a path is as strong as its weakest hop, less for every busy node on the way. Of several paths
 * through the same nodes only the best is kept. Ties go to the shorter one, then to the alphabet.
 */
export function rankPaths(
  candidates: readonly (readonly Hop[])[],
  nodeOf: (id: string) => Between,
  rule: HubRule,
  first: number,
): RankedPaths {
  const hubs = hubsOf(candidates.map(nodesBetween), (id) => nodeOf(id).degree, rule)
  const ranked = candidates
    .filter((hops) => !nodesBetween(hops).some((node) => hubs.has(node)))
    .flatMap((hops) => rankedPath(hops, nodeOf, rule))
    .sort(bestFirst)
  const byNodes = new Map<string, RankedPath>()
  for (const path of ranked) {
    const nodes = nodesOf(path.hops).join('|')
    if (!byNodes.has(nodes)) byNodes.set(nodes, path)
  }
  return { paths: [...byNodes.values()].slice(0, first), excludedHubs: [...hubs].sort() }
}

/** Of several relations between two nodes the one that is best supported; ties go to the alphabet. */
export function strongest(hops: readonly Hop[]): Hop | null {
  const [best] = hops.toSorted(
    (one, other) => strengthOf(other) - strengthOf(one) || (one.relation < other.relation ? -1 : 1),
  )
  return best ?? null
}

/** What a status is worth: a dispute is worth less than an allegation that nobody denies. */
const STATUS_WEIGHTS: Record<EdgeStatus, number> = {
  AFFIRMED: 1,
  ALLEGED: 0.6,
  DISPUTED: 0.4,
  OPEN: 0.1,
  DENIED: 0.05,
}

/** All origins whose independence is not established together are worth half of one that is: repeating adds nothing. */
const UNESTABLISHED_WORTH = 0.5

function strengthOf({ status, origins, originsIndependent }: Hop): number {
  const support = originsIndependent + (origins > originsIndependent ? UNESTABLISHED_WORTH : 0)
  return STATUS_WEIGHTS[status] * (support / (support + 1))
}

function rankedPath(hops: readonly Hop[], nodeOf: (id: string) => Between, rule: HubRule): RankedPath[] {
  const [weakest] = hops.toSorted((one, other) => strengthOf(one) - strengthOf(other))
  if (weakest === undefined) return []
  const between = nodesBetween(hops).map(nodeOf)
  const penalty = between.reduce((product, { degree }) => product * penaltyOf(degree, rule), 1)
  const busy = between.filter(({ degree }) => penaltyOf(degree, rule) < 1).map(({ name }) => name)
  return [{ hops, weakest, score: strengthOf(weakest) * penalty, why: whyOf(weakest, busy) }]
}

function whyOf(weakest: Hop, busy: readonly string[]): string {
  const { status, origins, originsIndependent } = weakest
  const rests = `Its weakest hop is ${status} and rests on ${counted(origins, 'origin')}, ${originsIndependent} of them established.`
  return busy.length > 0 ? `${rests} It goes through busy nodes: ${busy.join(', ')}.` : rests
}

function counted(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`
}

function bestFirst(one: RankedPath, other: RankedPath): number {
  const byScore = other.score - one.score
  if (byScore !== 0) return byScore
  const byLength = one.hops.length - other.hops.length
  if (byLength !== 0) return byLength
  return idsOf(one) < idsOf(other) ? -1 : 1
}

function idsOf({ hops }: RankedPath): string {
  return hops.map(({ relation }) => relation).join('|')
}

function nodesOf(hops: readonly Hop[]): string[] {
  return [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)]
}

function nodesBetween(hops: readonly Hop[]): string[] {
  return hops.slice(0, -1).map(({ to }) => to)
}
