import { z } from 'zod'
import type { Graph } from '../../graph/graph'
import { askFor } from './askFor'

/** What a reader of a network as of a day should know about the documents behind it. */
export async function notesOnDay(graph: Graph, day: string): Promise<string[]> {
  const { documents, view } = await askFor(graph, ON_DAY, { day }, ANSWER)
  const [first] = documents.nodes
  if (first === undefined) return ['There are no documents here.']
  const { hiddenUndated } = view
  return [
    ...(day < first.knownFrom
      ? [`Nothing was known on ${day}: the first document here is known from ${first.knownFrom}.`]
      : []),
    ...(hiddenUndated === 0
      ? []
      : [`Left out for want of a day, though perhaps known on ${day}: ${counted(hiddenUndated)}.`]),
  ]
}

function counted(documents: number): string {
  return documents === 1 ? 'one document' : `${documents} documents`
}

const ON_DAY = `query DocumentsOnDay($day: Date!) {
  documents(first: 1) { nodes { knownFrom } }
  view(asOf: $day) { hiddenUndated }
}`

const ANSWER = z.object({
  documents: z.object({ nodes: z.array(z.object({ knownFrom: z.string() })) }),
  view: z.object({ hiddenUndated: z.number() }),
})
