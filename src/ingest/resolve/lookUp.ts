import { z } from 'zod'
import { BOILERPLATE_KINDS, CAPACITIES, ENTITY_KINDS, SPEAKER_KINDS } from '../../domain/vocabulary'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'

/** What the graph already holds by another source than the one being loaded. */
export interface Recorded {
  readonly things: ReadonlyMap<string, RecordedThing>
  readonly claims: ReadonlyMap<string, RecordedClaim[]>
}

const boilerplate = z.array(z.object({ start: z.number(), end: z.number(), kind: z.enum(BOILERPLATE_KINDS) }))

const thing = z.object({
  id: z.string(),
  kind: z.enum([...ENTITY_KINDS, 'EVENT', 'DOCUMENT']),
  digest: z.string(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  knownFrom: z.string().nullable(),
  boilerplate: z
    .string()
    .nullable()
    .transform((text) => boilerplate.parse(JSON.parse(text ?? '[]'))),
  publisher: z.string().nullable(),
  holders: z.array(z.string()),
})
export type RecordedThing = z.output<typeof thing>

const claim = z.object({
  ref: z.string(),
  id: z.string(),
  speakerKind: z.enum(SPEAKER_KINDS),
  speaker: z.string().nullable(),
  speakerLabel: z.string().nullable(),
  speakerRole: z.string().nullable(),
  speakerCount: z.string().nullable(),
  capacity: z.enum(CAPACITIES).nullable(),
  speaksFor: z.string().nullable(),
  document: z.string(),
  publisher: z.string().nullable(),
})
export type RecordedClaim = z.output<typeof claim>

const thingsById = statement('things-by-id')
const claimsByRef = statement('claims-by-ref')

export async function lookUp(
  graph: Pick<Graph, 'read'>,
  source: string,
  ids: readonly string[],
  refs: readonly string[],
): Promise<Recorded> {
  const things = (await graph.read(thingsById, { ids, source })).map((row) => thing.parse(row))
  const claims = (await graph.read(claimsByRef, { refs, source })).map((row) => claim.parse(row))
  return {
    things: new Map(things.map((each) => [each.id, each])),
    claims: grouped(claims, ({ ref }) => ref),
  }
}
