import type { Edge } from '../answers/answers'

/** So many edges are drawn at most: as many as move smoothly. */
export const MOST_EDGES = 1_500

/** Those that rest on most origins, then on most claims, in the order in which they came. */
export function edgesDrawn(edges: readonly Edge[]): readonly Edge[] {
  if (edges.length <= MOST_EDGES) return edges
  const best = new Set(edges.toSorted(bySupport).slice(0, MOST_EDGES))
  return edges.filter((edge) => best.has(edge))
}

function bySupport({ support: one }: Edge, { support: other }: Edge): number {
  return other.origins - one.origins || other.affirming - one.affirming
}
