import { z } from 'zod'
import { EDGE_STATUSES, RELATION_TYPES, type EdgeStatus } from '../../domain/vocabulary'
import type { NetworkClaim, NetworkDispute, NetworkEdge, Stance } from '../../export/network'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { standingFrom } from '../decided/standingOnDay'
import { LAST_DAY } from '../decided/claimFacts'
import { cutStatement, type Cut } from './cutStatement'
import { learnDisputes } from './learnDisputes'

/** Which edges between the nodes of a network it has. */
export interface EdgeCut extends Cut {
  readonly statuses: readonly EdgeStatus[]
  /** Only relations of these ids; null: all. */
  readonly only: readonly string[] | null
}

const networkEdges = statement('network-edges')

/** From so many nodes the edges are read at a time, so that no more than these are held. */
const NODES_AT_A_TIME = 25

/** The relations among these nodes, as they are read. */
export async function* readEdges(
  graph: Graph,
  ids: readonly string[],
  { statuses, only, ...cut }: EdgeCut,
  signal: AbortSignal | undefined,
): AsyncGenerator<NetworkEdge> {
  const text = cutStatement(networkEdges, cut)
  const asOf = cut.asOf ?? LAST_DAY
  const minOrigins = BigInt(cut.minOrigins)
  const disputes = new Map<string, NetworkDispute>()
  for (let first = 0; first < ids.length; first += NODES_AT_A_TIME) {
    const sources = ids.slice(first, first + NODES_AT_A_TIME)
    const parameters = { sources, targets: ids, statuses, minOrigins, only, asOf, ...(cut.period ?? {}) }
    const rows = (await graph.read(text, parameters, signal)).map((row) => ROW.parse(row))
    await learnDisputes(graph, disputes, new Set(rows.flatMap((row) => row.disputes)), cut.asOf)
    for (const row of rows) yield edgeOf(row, disputes, asOf)
  }
}

/** As it stood by the end of the day: what stands on the relation is of today. */
function edgeOf(
  { claims, statusDays, statuses, backings, disputes: ids, ...edge }: z.output<typeof ROW>,
  disputes: ReadonlyMap<string, NetworkDispute>,
  asOf: string,
): NetworkEdge {
  const turns = statusDays.filter((day) => day <= asOf).length
  return {
    ...edge,
    ...(backings.length === 0 ? {} : countsOf(backings)),
    statusDays: statusDays.slice(0, turns),
    statuses: statuses.slice(0, turns),
    disputes: ids.flatMap((id) => disputes.get(id) ?? []),
    claims: claims.flatMap((claim) => claimOf(claim, asOf)),
  }
}

/** By the same function as in a view of the API. */
function countsOf(backings: readonly unknown[]): z.output<typeof COUNTS> {
  return COUNTS.parse(standingFrom(backings))
}

function claimOf(
  { places, speaker, speakerLabel, speakerKind, takenBackFrom, ...claim }: z.output<typeof CLAIM>,
  asOf: string,
): NetworkClaim[] {
  const [place] = places
  // A claim without a place in a document cannot be loaded.
  if (place === undefined) return []
  const fallback = speakerKind === 'DOCUMENT' ? (place.document.title ?? 'the document') : UNKNOWN_SPEAKER
  return [
    {
      ...claim,
      speaker: speaker?.name ?? speakerLabel ?? fallback,
      speakerId: speaker?.id ?? null,
      takenBackFrom: takenBackFrom !== null && takenBackFrom <= asOf ? takenBackFrom : null,
      document: place.document,
      evidence: places.map(({ start, end, sha256, quote }) => ({ start, end, sha256, quote })),
    },
  ]
}

const UNKNOWN_SPEAKER = 'somebody, not said who'

const NAMED = z.object({ id: z.string().nullable(), name: z.string() })

const STANCES = ['AFFIRMS', 'PERFORMS', 'DENIES', 'UNDERCUTS', 'LEAVES_OPEN'] as const satisfies Stance[]

const PLACE = z.object({
  document: z.object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    published: z.string().nullable(),
    knownFrom: z.string(),
    sha256: z.string().nullable(),
  }),
  start: z.number(),
  end: z.number(),
  sha256: z.string(),
  quote: z.string().nullable(),
})

const CLAIM = z.object({
  id: z.string(),
  stance: z.enum(STANCES),
  act: z.string(),
  certainty: z.string(),
  says: z.string(),
  said: z.string().nullable(),
  when: z.string().nullable(),
  knownFrom: z.string(),
  takenBackFrom: z.string().nullable(),
  speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
  speakerLabel: z.string().nullable(),
  speakerKind: z.string(),
  capacity: z.string().nullable(),
  speaksFor: NAMED.nullable(),
  via: z.array(NAMED),
  origin: NAMED.nullable(),
  places: z.array(PLACE),
})

/** What of a standing is told as of the day. */
const COUNTS = z.object({
  affirming: z.number(),
  denying: z.number(),
  undetermined: z.number(),
  documents: z.number(),
  origins: z.number(),
  occurred: z.string().nullable(),
})

const ROW = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  type: z.enum(RELATION_TYPES),
  status: z.enum(EDGE_STATUSES),
  statusDays: z.array(z.string()),
  statuses: z.array(z.enum(EDGE_STATUSES)),
  firstKnown: z.string().nullable(),
  ...COUNTS.shape,
  backings: z.array(z.unknown()),
  disputes: z.array(z.string()),
  claims: z.array(CLAIM),
})
