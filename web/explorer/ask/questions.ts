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
  const [surroundings, between, ...expanded] = await Promise.all([
    askAround(place, signal),
    askBetween(place, signal),
    ...place.more.map((expansion) => askExpansion(place, expansion, signal)),
  ])
  const around = surroundings.answer
  const paths = between.answer
  const brought = expanded.flatMap(({ answer }) => answer ?? [])
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
    missing: [surroundings, between, ...expanded].flatMap(({ missing }) => missing),
  }
}

/** An answer, if there is one, and what was asked about and has none: the rest of the picture is shown. */
interface Part<Answer> {
  readonly answer: Answer | null
  readonly missing: readonly Missing[]
}

const NOTHING_ASKED = { answer: null, missing: [] } as const

/** The surroundings of those that are there. */
async function askAround(place: PlaceOfPicture, signal: AbortSignal): Promise<Part<Network>> {
  const { around } = place
  if (around.length === 0) return NOTHING_ASKED
  const asked = (ids: readonly string[]) => askNetwork(place, ids, ALL_TYPES, place.most, signal)
  const first = await unlessUnknown(place, () => asked(around))
  const lost = new Set(first.missing.map(({ id }) => id))
  const left = around.filter((id) => !lost.has(id))
  return lost.size === 0 || left.length === 0 ? first : { ...first, answer: await asked(left) }
}

/** What an expansion brings. */
async function askExpansion(
  place: PlaceOfPicture,
  { id, by }: Expansion,
  signal: AbortSignal,
): Promise<Part<{ readonly id: string; readonly network: Network }>> {
  try {
    return await unlessUnknown(place, async () => {
      return { id, network: await askNetwork(place, [id], typesNamed(by), MOST_NEIGHBOURS, signal) }
    })
  } catch (error) {
    if (!(error instanceof AskFailure) || error.kind === 'AWAY') throw error
    return { answer: null, missing: [{ id, why: error.message }] }
  }
}

async function askBetween(place: PlaceOfPicture, signal: AbortSignal): Promise<Part<Paths>> {
  const { between } = place
  return between === null ? NOTHING_ASKED : unlessUnknown(place, () => askPaths(between, place.asOf, signal))
}

/** The answer, or which of the things that are asked about are not there. */
async function unlessUnknown<Answer>(
  { asOf }: PlaceOfPicture,
  asked: () => Promise<Answer>,
): Promise<Part<Answer>> {
  try {
    return { answer: await asked(), missing: [] }
  } catch (error) {
    if (!(error instanceof AskFailure) || error.unknown.length === 0) throw error
    const day = asOf === null ? '' : `, as of ${dayInWords(asOf)}`
    const missing = [...new Set(error.unknown)].map((id) => {
      return { id, why: `There is nothing with the id “${id}” here${day}.` }
    })
    return { answer: null, missing }
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

async function askPaths(
  { from, to }: NonNullable<Place['between']>,
  asOf: Place['asOf'],
  signal: AbortSignal,
): Promise<Paths> {
  const ends = { from: { id: from }, to: { id: to }, asOf }
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
