import { z } from 'zod'
import type { SketchedDocument } from '../../domain/origins/copies'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

const nearDocuments = statement('near-documents')

const document = z.object({
  id: z.string(),
  knownFrom: z.string(),
  sketch: z
    .string()
    .nullable()
    .transform((text) => text?.split(' ') ?? []),
})
const row = z.object({ document, others: z.array(document) })

/** A document with those whose texts may be like its own. */
interface Near {
  readonly document: SketchedDocument
  readonly others: readonly SketchedDocument[]
}

/** Documents looked up at once: what is kept of their texts and of those like them comes to some megabytes. */
const BATCH = 100

/** Documents that share most of what was kept of a text share most of the text: a bounded number, with their own originals. */
export async function readNear(transaction: Transaction, ids: readonly string[]): Promise<Near[]> {
  const found: Near[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await transaction.run(nearDocuments, { ids: ids.slice(start, start + BATCH) })
    found.push(...rows.map((each) => row.parse(each)))
  }
  return found
}
