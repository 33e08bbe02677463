import type { Edge } from '../answers/answers'
import { typesNamed } from '../words/families'
import { kindOf } from '../words/kinds'
import { edgesDrawn } from './edgesDrawn'
import type { Joined, Node } from './picture'
import type { Place } from './place'

/** What the filters leave of a picture. */
export interface Visible {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  /** How many more edges they leave than are drawn. */
  readonly undrawn: number
  /** What they took away. */
  readonly filtered: { readonly nodes: number; readonly edges: number }
}

/** What of the picture is to be seen: nodes that no edge is left to go with those that are not centres. */
export function visible(
  picture: Pick<Joined, 'nodes' | 'edges'>,
  place: Place,
  supported: ReadonlySet<string> | null,
): Visible {
  const hidden = new Set(place.hidden)
  const nodes = new Map(
    picture.nodes
      .filter(({ thing }) => !hidden.has(thing.id) && place.kinds.includes(kindOf(thing)))
      .map((node) => [node.thing.id, node]),
  )
  const left = picture.edges.filter(
    (edge) =>
      nodes.has(edge.from.id) &&
      nodes.has(edge.to.id) &&
      passes(edge, place) &&
      isAsked(edge, place) &&
      (supported === null || supported.has(edge.id)),
  )
  const edges = edgesDrawn(left)
  const touched = new Set(edges.flatMap(({ from, to }) => [from.id, to.id]))
  const kept = [...nodes.values()].filter(({ thing, isCentre }) => isCentre || touched.has(thing.id))
  return {
    nodes: kept,
    edges,
    undrawn: left.length - edges.length,
    filtered: { nodes: picture.nodes.length - kept.length, edges: picture.edges.length - left.length },
  }
}

/** Whether its type is shown everywhere, or around one of its ends. */
function isAsked({ type, from, to }: Edge, { types, without, more }: Place): boolean {
  if (types.includes(type)) return true
  if (without.includes(type)) return false
  return more.some(({ id, by }) => (from.id === id || to.id === id) && typesNamed(by).includes(type))
}

function passes({ status, support }: Edge, place: Place): boolean {
  return (
    place.statuses.includes(status) &&
    (place.support === 'ANY' || (place.support === 'SINGLE') === support.origins <= 1)
  )
}
