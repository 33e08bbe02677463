import { z } from 'zod'
import type { Graph } from '../../../src/graph/graph'

const row = z.object({ dispute: z.string() })

const TIMES = `
  MATCH (d:Dispute)
  RETURN d.rule + ' ' + d.key + reduce(text = '', i IN range(0, size(d.froms) - 1) |
    text + ' ' + d.froms[i] + '/' + CASE d.untils[i] WHEN '9999-12-31' THEN '' ELSE d.untils[i] END) AS dispute
  ORDER BY dispute`

/** Every dispute of the graph with its times: "RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/". */
export async function disputed(graph: Graph): Promise<string[]> {
  const rows = await graph.read({ name: 'test-disputed', text: TIMES })
  return rows.map((each) => row.parse(each).dispute).sort()
}

const ON_A_DAY = `
  MATCH (d:Dispute)
  WHERE d.firstFrom <= $day
    AND any(i IN range(0, size(d.froms) - 1) WHERE d.froms[i] <= $day AND $day < d.untils[i])
  RETURN d.rule + ' ' + d.key AS dispute
  ORDER BY d.firstFrom, d.id`

/** The disputes of a day, with rule and key, sorted. */
export async function disputedOn(graph: Graph, day: string): Promise<string[]> {
  const rows = await graph.read({ name: 'test-disputed-on', text: ON_A_DAY }, { day })
  return rows.map((each) => row.parse(each).dispute).sort()
}
