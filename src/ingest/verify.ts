import { readDataFiles } from './read/readDataFiles'
import { toDocument } from './resolve/toThings'
import { articleTexts } from './texts/articleTexts'
import { boilerplateAt, checkSpan, findQuote, place } from './texts/span'
import type { ClaimInDocument } from './read/source'

/** How the places in the data files compare with the texts that lie at hand. */
export interface Verification {
  readonly documents: number
  /** Documents whose text is not in the folder: their places are unchecked. */
  readonly missing: readonly string[]
  readonly spans: number
  readonly matching: number
  /** One sentence for each text or place that is not what was coded. */
  readonly mismatches: readonly string[]
}

/** Checks the SHA-256 of every text, and of every place in it that a claim points to. */
export async function verify(task: {
  readonly files: readonly string[]
  readonly articlesDir: string
}): Promise<Verification> {
  const entries = await readDataFiles(task.files)
  const documents = entries.documents.map(({ value }) => toDocument(value))
  const { texts, faults } = await articleTexts(documents, task.articlesDir)
  const byId = new Map(documents.map((document) => [document.id, document]))

  const checked = entries.claims.flatMap(({ value, problem }) => {
    const document = byId.get(value.document ?? '')
    const text = texts.get(value.document ?? '')
    if (document === undefined || text === undefined) return []
    return value.evidence.map((entry) => {
      const fault = faultOf(entry, text, document.boilerplate)
      return fault === null ? null : `${problem('evidence', '').field}: ${fault}`
    })
  })
  const mismatches = checked.filter((fault) => fault !== null)
  return {
    documents: documents.length,
    missing: documents.map(({ id }) => id).filter((id) => !texts.has(id) && !faults.has(id)),
    spans: entries.claims.reduce((sum, { value }) => sum + value.evidence.length, 0),
    matching: checked.length - mismatches.length,
    mismatches: [...[...faults].map(([id, fault]) => `document ${id}: ${fault}`), ...mismatches],
  }
}

function faultOf(
  entry: ClaimInDocument['evidence'][number],
  text: string,
  boilerplate: Parameters<typeof boilerplateAt>[1],
): string | null {
  const found =
    'quote' in entry
      ? findQuote(entry.quote, entry.occurrence ?? null, text)
      : checkSpan({ ...entry, quote: null }, text)
  if (typeof found === 'string') return found
  const stretch = boilerplateAt(found, boilerplate)
  return stretch === null
    ? null
    : `${place(found)} lies in ${place(stretch)}, which is ${stretch.kind} and not the article`
}
