import { z } from 'zod'
import type { Graph, Parameters } from '../../graph/graph'
import { statement, type Statement } from '../../graph/statement'
import { MOST_NODES, type Asked, type Subject } from './asked'
import { LAST_DAY } from '../decided/claimFacts'
import { choosePaths } from './choosePaths'
import { cutStatement, withoutComments } from './cutStatement'
import { resolve, type Thing } from './resolve'

/** Which nodes a network has, and of which relations. */
export interface Chosen {
  /** What it shows, in a few words. */
  readonly title: string
  /** What was asked for by name. */
  readonly centers: readonly string[]
  /** In the order in which they are shown. */
  readonly nodes: readonly string[]
  /** Whether more nodes were within reach. */
  readonly isCut: boolean
  /** The only relations; null: all among the nodes. */
  readonly relations: readonly string[] | null
  /** What its reader should know of how it was chosen. */
  readonly notes: readonly string[]
}

const networkAround = statement('network-around')
const networkRing = statement('network-ring')
const networkList = statement('network-list')

/** @throws Failure NOT_FOUND for what there is not; GraphQLError that lists candidates for a name of several. */
export function choose(graph: Graph, asked: Asked, signal: AbortSignal | undefined): Promise<Chosen> {
  const { subject } = asked
  if (subject.kind === 'PATHS') return choosePaths(graph, asked, subject)
  if (subject.kind === 'LIST') return chooseList(graph, asked, subject, signal)
  return chooseAround(graph, asked, subject, signal)
}

async function chooseList(
  graph: Graph,
  { first, asOf }: Asked,
  { entities, kinds, relations, center }: Extract<Subject, { kind: 'LIST' }>,
  signal: AbortSignal | undefined,
): Promise<Chosen> {
  const named = await resolve(graph, entities)
  const ids = idsOf(named)
  const row = await onlyRow(
    graph,
    networkList,
    { ids, kinds, mostNodes: mostOf(first), asOf: asOf ?? LAST_DAY },
    signal,
  )
  return {
    title: [inShort(named), kinds.join(', ')].filter((text) => text !== '').join(', '),
    centers: center === null ? ids : idsOf(await resolve(graph, center)),
    nodes: row.ids,
    isCut: row.isCut,
    relations,
    notes: [],
  }
}

async function chooseAround(
  graph: Graph,
  asked: Asked,
  subject: Extract<Subject, { kind: 'NETWORK' }>,
  signal: AbortSignal | undefined,
): Promise<Chosen> {
  const { around, hops, minOrigins, period } = subject
  const named = await resolve(graph, around)
  const ids = idsOf(named)
  const text = withoutComments(networkAround.text).replace(
    'RINGS',
    withoutComments(networkRing.text).repeat(hops),
  )
  const parameters = {
    around: ids,
    statuses: asked.statuses,
    minOrigins: BigInt(minOrigins),
    mostNodes: mostOf(asked.first),
    asOf: asked.asOf ?? LAST_DAY,
    ...(period ?? {}),
  }
  const cut = cutStatement({ name: networkAround.name, text }, { ...asked, minOrigins, period })
  const row = await onlyRow(graph, cut, parameters, signal)
  const names = inShort(named)
  return {
    title: hops === 0 ? names : `${hops === 1 ? '1 hop' : `${hops} hops`} around ${names}`,
    centers: ids,
    nodes: row.ids,
    isCut: row.isCut,
    relations: null,
    notes: [],
  }
}

function idsOf(things: readonly Thing[]): string[] {
  return [...new Set(things.map(({ id }) => id))]
}

function mostOf(first: number): bigint {
  return BigInt(Math.min(first, MOST_NODES))
}

/** So many names stand in a title. */
const MOST_NAMED = 4

function inShort(things: readonly Thing[]): string {
  const others = things.length - MOST_NAMED
  const named = things
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(', ')
  return others > 0 ? `${named} and ${others} ${others === 1 ? 'other' : 'others'}` : named
}

async function onlyRow(
  graph: Graph,
  asked: Statement,
  parameters: Parameters,
  signal: AbortSignal | undefined,
): Promise<z.output<typeof ROW>> {
  const [row] = await graph.read(asked, parameters, signal)
  return ROW.parse(row)
}

const ROW = z.object({ ids: z.array(z.string()), isCut: z.boolean() })
