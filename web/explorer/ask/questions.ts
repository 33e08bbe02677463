import { ALL_TYPES, readingOf, typesNamed } from '../words/families'
import type { Expansion, Place } from '../state/place'
import { joined, type Picture } from '../state/picture'
import { ANSWERS, type Network, type Paths } from '../answers/answers'
import { batchesOf, filledUp } from './centres'
import { ask } from './ask'
import * as documents from './documents'

/** So many neighbours one expansion brings at most. */
const MOST_NEIGHBOURS = 60

export type PlaceOfPicture = Pick<Place, 'around' | 'more' | 'between' | 'asOf' | 'period' | 'most'>

/** What a place shows before its filters: surroundings, expansions and paths in one picture. */
export async function askPicture(place: PlaceOfPicture, signal: AbortSignal): Promise<Picture> {
  const [around, paths, ...more] = await Promise.all([
    place.around.length === 0 ? null : askNetwork(place, place.around, ALL_TYPES, place.most, signal),
    askPaths(place, signal),
    ...place.more.map((expansion) => askExpansion(place, expansion, signal)),
  ])
  const networks = around === null ? more : [around, ...more]
  const centres = [...place.around, ...(place.between === null ? [] : [place.between.from, place.between.to])]
  const picture = joined(networks, paths, centres)
  if (place.more.length === 0) return picture
  const strangers = strangersTo(around, picture)
  return joined([...networks, ...(await askClosing(place, strangers, picture, signal))], paths, centres)
}

function askExpansion(place: PlaceOfPicture, { id, by }: Expansion, signal: AbortSignal): Promise<Network> {
  return askNetwork(place, [id], typesNamed(by), MOST_NEIGHBOURS, signal)
}

async function askNetwork(
  { asOf, period }: PlaceOfPicture,
  around: readonly string[],
  types: readonly string[],
  first: number,
  signal: AbortSignal,
): Promise<Network> {
  const variables = { around: filledUp(around).map((id) => ({ id })), asOf, types, period, first }
  return (await ask(documents.NETWORK, variables, ANSWERS.network, signal)).view.network
}

async function askPaths({ between, asOf }: PlaceOfPicture, signal: AbortSignal): Promise<Paths | null> {
  if (between === null) return null
  const ends = { from: { id: between.from }, to: { id: between.to }, asOf }
  const direct = await ask(documents.PATHS, { ...ends, throughEvents: false }, ANSWERS.paths, signal)
  if (direct.view.paths.paths.length > 0) return forwards(direct.view.paths)
  return forwards(
    (await ask(documents.PATHS, { ...ends, throughEvents: true }, ANSWERS.paths, signal)).view.paths,
  )
}

/** A hop reads from where one comes; here every relation reads from its own beginning, as in the picture. */
function forwards(paths: Paths): Paths {
  return {
    ...paths,
    paths: paths.paths.map((path) => ({
      ...path,
      hops: path.hops.map((hop) => ({ ...hop, label: readingOf(hop.type) ?? hop.label })),
    })),
  }
}

/** The nodes of which the answer does not hold all edges to others of the picture. */
function strangersTo(answer: Network | null, { nodes }: Picture): string[] {
  const known = new Set(answer?.nodes.map(({ node }) => node.id))
  return nodes.map(({ thing }) => thing.id).filter((id) => !known.has(id))
}

/**
 * The edges between what different expansions brought, which none of their answers holds. Where an answer about those was cut, an edge
 * may be missing from it: then it is looked for from its other end too.
 */
async function askClosing(
  place: PlaceOfPicture,
  ids: readonly string[],
  { nodes }: Picture,
  signal: AbortSignal,
): Promise<Network[]> {
  const known = new Set(nodes.map(({ thing }) => thing.id))
  const ask = (centres: readonly string[]): Promise<Network[]> =>
    Promise.all(batchesOf(centres).map((batch) => askNetwork(place, batch, ALL_TYPES, 500, signal)))
  const found = await ask(ids)
  const others = found.some(({ cut }) => cut !== null) ? [...known].filter((id) => !ids.includes(id)) : []
  return [...found, ...(await ask(others))].map(({ edges }) => ({
    nodes: [],
    edges: edges.filter(({ from, to }) => known.has(from.id) && known.has(to.id)),
    cut: null,
    why: null,
  }))
}
