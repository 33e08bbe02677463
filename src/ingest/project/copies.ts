import { z } from 'zod'
import { grouped } from '../../domain/grouped'
import { COPY_REASONS, weightiest, type Copy } from '../../domain/origins/copies'
import type { Sources } from '../../domain/origins/tracedOrigin'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const copiesOfDocuments = statement('copies-of-documents')
const row = z.object({
  document: z.string(),
  of: z.string(),
  reason: z.enum(COPY_REASONS),
  why: z.string(),
  publisher: z.string().nullable(),
})

/** From whom documents have their texts, as far as these documents' origins hang on it. */
export async function readSources(
  transaction: Transaction,
  documents: readonly string[],
  { canonical }: Identities,
): Promise<Sources> {
  const rows = (await inBatches(transaction, copiesOfDocuments, [...new Set(documents)])).map((each) =>
    row.parse(each),
  )
  const steps = grouped(rows, ({ document }) => document)
  const copies = [...steps].flatMap(([document, all]): [string, Copy][] => {
    const copy = weightiest(all)
    return copy === null ? [] : [[document, copy]]
  })
  const publishers = new Map(rows.map(({ of, publisher }) => [of, publisher]))
  return { copies: new Map(copies), publisherOf: (document) => publishers.get(document) ?? null, canonical }
}
