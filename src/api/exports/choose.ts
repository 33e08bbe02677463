import { z } from 'zod'
import type { Graph, Parameters } from '../../graph/graph'
import { statement, type Statement } from '../../graph/statement'
import { MOST_NODES, type Asked } from './asked'
import { LAST_DAY } from '../decided/claimFacts'
import { choosePaths } from './choosePaths'
import { cutStatement, withoutComments } from './cutStatement'
import { resolve } from './resolve'

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
}

const networkAround = statement('network-around')
const networkRing = statement('network-ring')
const networkList = statement('network-list')

/** @throws Failure NOT_FOUND for what there is not; GraphQLError that lists candidates for a name of several. */
export async function choose(graph: Graph, asked: Asked, signal: AbortSignal | undefined): Promise<Chosen> {
  const { subject } = asked
  if (subject.kind === 'PATHS') return choosePaths(graph, asked, subject, signal)
  const named = await resolve(graph, subject.kind === 'NETWORK' ? subject.around : subject.entities)
  const ids = [...new Set(named.map(({ id }) => id))]
  const mostNodes = BigInt(Math.min(asked.first, MOST_NODES))
  const asOf = asked.asOf ?? LAST_DAY
  const names = named.map(({ name }) => name).join(', ')
  if (subject.kind === 'LIST') {
    const row = await onlyRow(graph, networkList, { ids, kinds: subject.kinds, mostNodes, asOf }, signal)
    const title = [names, subject.kinds.join(', ')].filter((text) => text !== '').join(', ')
    return { title, centers: ids, nodes: row.ids, isCut: row.isCut, relations: [] }
  }
  const text = withoutComments(networkAround.text).replace(
    'RINGS',
    withoutComments(networkRing.text).repeat(subject.hops),
  )
  const parameters = {
    around: ids,
    statuses: asked.statuses,
    minOrigins: BigInt(subject.minOrigins),
    mostNodes,
    asOf,
    ...(subject.period ?? {}),
  }
  const row = await onlyRow(
    graph,
    cutStatement({ name: networkAround.name, text }, { ...asked, ...subject }),
    parameters,
    signal,
  )
  const hops = subject.hops === 1 ? '1 hop' : `${subject.hops} hops`
  return { title: `${hops} around ${names}`, centers: ids, nodes: row.ids, isCut: row.isCut, relations: null }
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
