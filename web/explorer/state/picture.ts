import type { Edge, Network, Paths, Thing } from '../answers/answers'

/** A node of the picture, with how many neighbours are not in it. */
export interface Node {
  readonly thing: Thing
  readonly hidden: number
  readonly isCentre: boolean
}

/** Several answers as one. */
export interface Joined {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly paths: Paths | null
  /** Why there is nothing, in the words of the service. */
  readonly notes: readonly string[]
}

/** All that was fetched for a place, before its filters. */
export interface Picture extends Joined {
  readonly cuts: readonly Cut[]
  readonly missing: readonly Missing[]
}

/** Less was fetched than lies within reach: the best supported. */
export interface Cut {
  /** Around what: the centres, or what was expanded. */
  readonly around: readonly string[]
  readonly isExpansion: boolean
  readonly shown: number
  /** At least so many nodes there are, as far as the service counts. */
  readonly atLeast: number
}

/** A part of the place that has no answer, and why. */
export interface Missing {
  readonly id: string
  readonly why: string
}

/** How much less an answer holds than there is around these; null: nothing. Neighbours that two centres share are not told apart. */
export function cutOf({ nodes, cut }: Network, around: readonly string[], isExpansion: boolean): Cut | null {
  if (cut === null) return null
  const beyond = nodes.filter(({ node }) => around.includes(node.id)).map(({ hidden }) => hidden)
  return { around, isExpansion, shown: nodes.length, atLeast: nodes.length + Math.max(1, ...beyond) }
}

/** One picture of several answers: each node and edge once, edges only between nodes. */
export function joined(
  networks: readonly Network[],
  paths: Paths | null,
  centres: readonly string[],
): Joined {
  const things = new Map<string, Thing>()
  const hidden = new Map<string, number>()
  const edges = new Map<string, Edge>()
  for (const network of networks) {
    for (const node of network.nodes) {
      things.set(node.node.id, node.node)
      hidden.set(node.node.id, Math.min(node.hidden, hidden.get(node.node.id) ?? node.hidden))
    }
    for (const edge of network.edges) edges.set(edge.id, edge)
  }
  for (const edge of paths?.paths.flatMap(({ hops }) => hops) ?? []) {
    edges.set(edge.id, edge)
    things.set(edge.from.id, edge.from)
    things.set(edge.to.id, edge.to)
  }
  return {
    nodes: [...things.values()].map((thing) => ({
      thing,
      hidden: hidden.get(thing.id) ?? 0,
      isCentre: centres.includes(thing.id),
    })),
    edges: [...edges.values()].flatMap((edge) => {
      const from = things.get(edge.from.id)
      const to = things.get(edge.to.id)
      return from === undefined || to === undefined ? [] : [{ ...edge, from, to }]
    }),
    paths,
    notes: notesOf(networks, paths),
  }
}

function notesOf(networks: readonly Network[], paths: Paths | null): string[] {
  const notes = [...networks, ...(paths === null ? [] : [paths])].map(({ why }) => why)
  return [...new Set(notes.filter((note) => note !== null))]
}
