import { dayInWords } from '../words/days'
import { ALL_TYPES, readingOf, typesNamed } from '../words/families'
import type { Expansion, Place } from '../state/place'
import { cutOf, joined, type Joined, type Missing, type Picture } from '../state/picture'
import { ANSWERS, type Network, type Paths } from '../answers/answers'
import { batchesOf, filledUp } from './centres'
import { ask, AskFailure } from './ask'
import * as documents from './documents'

/** So many neighbours one expansion brings at most. */
const MOST_NEIGHBOURS = 60

export type PlaceOfPicture = Pick<Place, 'around' | 'more' | 'between' | 'asOf' | 'period' | 'most'>

/** What a place shows before its filters: surroundings, expansions and paths in one picture. */
export async function askPicture(place: PlaceOfPicture, signal: AbortSignal): Promise<Picture> {
  const [around, paths, ...expansions] = await Promise.all([
    place.around.length === 0 ? null : askNetwork(place, place.around, ALL_TYPES, place.most, signal),
    askPaths(place, signal),
    ...place.more.map((expansion) => askExpansion(place, expansion, signal)),
  ])
  const brought = expansions.filter((each) => 'network' in each)
  const networks = [...(around === null ? [] : [around]), ...brought.map(({ network }) => network)]
  const centres = [...place.around, ...(place.between === null ? [] : [place.between.from, place.between.to])]
  const parts = joined(networks, paths, centres)
  const strangers = strangersTo(around, parts)
  const closing = place.more.length === 0 ? [] : await askClosing(place, strangers, parts, signal)
  return {
    ...joined([...networks, ...closing], paths, centres),
    cuts: [
      around === null ? null : cutOf(around, place.around, false),
      ...brought.map(({ id, network }) => cutOf(network, [id], true)),
    ].filter((cut) => cut !== null),
    missing: [
      ...(around === null ? [] : await askUnknown(place, around, signal)),
      ...expansions.filter((each) => 'why' in each),
    ],
  }
}

/** What an expansion brings; where it has no answer, the rest of the picture has. */
async function askExpansion(
  place: PlaceOfPicture,
  { id, by }: Expansion,
  signal: AbortSignal,
): Promise<{ readonly id: string; readonly network: Network } | Missing> {
  try {
    const network = await askNetwork(place, [id], typesNamed(by), MOST_NEIGHBOURS, signal)
    return network.nodes.length === 0 ? unknown(id, place) : { id, network }
  } catch (error) {
    if (!(error instanceof AskFailure) || error.kind === 'AWAY') throw error
    return { id, why: error.message }
  }
}

/** Which of the centres do not exist. What goes by another id since it was judged the same as another does. */
async function askUnknown(
  place: PlaceOfPicture,
  { nodes }: Network,
  signal: AbortSignal,
): Promise<Missing[]> {
  const known = new Set(nodes.map(({ node }) => node.id))
  const strange = place.around.filter((id) => !known.has(id))
  const found = await Promise.all(strange.map((id) => askNetwork(place, [id], ALL_TYPES, 1, signal)))
  return strange.filter((_, index) => found[index]?.nodes.length === 0).map((id) => unknown(id, place))
}

function unknown(id: string, { asOf }: PlaceOfPicture): Missing {
  return {
    id,
    why: `There is nothing with the id “${id}” here${asOf === null ? '' : `, as of ${dayInWords(asOf)}`}.`,
  }
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
function strangersTo(answer: Network | null, { nodes }: Joined): string[] {
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
  { nodes }: Joined,
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
