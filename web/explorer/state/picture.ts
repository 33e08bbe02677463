import type { Edge, Network, Paths, Thing } from '../answers/answers'

/** A node of the picture, with how many neighbours are not in it. */
export interface Node {
  readonly thing: Thing
  readonly hidden: number
  readonly isCentre: boolean
}

/** All that was fetched for a place, before its filters. */
export interface Picture {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly paths: Paths | null
  /** What was left out, or why there is nothing, in the words of the service. */
  readonly notes: readonly string[]
  /** Whether there is more around the centres than was asked for. */
  readonly isCut: boolean
}

/** One picture of several answers: each node and edge once, edges only between nodes. */
export function joined(
  networks: readonly Network[],
  paths: Paths | null,
  centres: readonly string[],
): Picture {
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
    isCut: networks[0]?.cut != null,
  }
}

function notesOf(networks: readonly Network[], paths: Paths | null): string[] {
  const notes = [...networks, ...(paths === null ? [] : [paths])].flatMap(({ cut, why }) => [cut, why])
  return [...new Set(notes.filter((note) => note !== null))]
}
