import { z } from 'zod'
import { Failure } from '../../domain/failure'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { LAST_DAY } from '../decided/claimFacts'
import type { Asked, Subject } from './asked'
import type { Chosen } from './choose'
import { cutStatement } from './cutStatement'
import { resolve } from './resolve'

const networkPaths = statement('network-paths')

/** The nodes and relations on the shortest paths between two things, as the query `paths` finds them. @throws as `resolve`. */
export async function choosePaths(
  graph: Graph,
  asked: Asked,
  { from, to, maxHops, paths, throughEvents }: Extract<Subject, { kind: 'PATHS' }>,
  signal: AbortSignal | undefined,
): Promise<Chosen> {
  const [[start], [end]] = await Promise.all([resolve(graph, [from]), resolve(graph, [to])])
  if (start === undefined || end === undefined || start.id === end.id) {
    throw new Failure(
      'INVALID_INPUT',
      `This export cannot be made: from and to are both ${start?.name ?? from}.`,
    )
  }
  const { name, text } = cutStatement(networkPaths, { ...asked, minOrigins: 0, period: null })
  const filled = text
    .replaceAll('THING', throughEvents ? 'Entity|Event' : 'Entity')
    .replace('PATHS', String(paths))
    .replace('HOPS', String(maxHops))
  const parameters = { from: start.id, to: end.id, statuses: asked.statuses, asOf: asked.asOf ?? LAST_DAY }
  const found = (await graph.read({ name, text: filled }, parameters, signal)).map((row) => ROW.parse(row))
  return {
    title: `Paths from ${start.name} to ${end.name}`,
    centers: [start.id, end.id],
    nodes: [...new Set([start.id, ...found.flatMap(({ nodes }) => nodes), end.id])],
    isCut: false,
    relations: [...new Set(found.flatMap(({ relations }) => relations))],
  }
}

const ROW = z.object({ nodes: z.array(z.string()), relations: z.array(z.string()) })
