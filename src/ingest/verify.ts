import { Failure } from '../domain/failure'
import { describeConflict, judgementConflicts } from '../domain/judgementConflicts'
import { dataFiles } from './dataFiles'
import { describeProblem } from './problem'
import { readDataFiles } from './read/readDataFiles'
import { toDocument, toJudgement } from './resolve/toThings'
import { articleTexts } from './texts/articleTexts'
import { boilerplateAt, checkSpan, findQuote, place } from './texts/span'
import type { ClaimInDocument } from './read/source'

/**
 * Checks the SHA-256 of every text, and of every place in it to which a claim of the data files points: what was
 * checked, in a sentence or two. Throws a Failure that names every text and place that is not what was coded, the texts
 * that are not there (none at all, or not all where they must be), or the judgements that cannot all hold.
 */
export async function verify(
  articlesDir: string,
  mustHaveAll: boolean,
  files: readonly string[] = dataFiles(),
): Promise<string> {
  const { mismatches, conflicts, ...checked } = await compare(articlesDir, files)
  if (mismatches.length > 0)
    throw new Failure(
      'INVALID_INPUT',
      [`${mismatches.length} of the texts and places do not match:`, ...mismatches].join('\n'),
    )
  refuseMissing(checked, articlesDir, mustHaveAll)
  if (conflicts.length > 0)
    throw new Failure('INVALID_INPUT', ['Judgements cannot all hold:', ...conflicts].join('\n'))
  return describe(checked, articlesDir)
}

/** What cannot be checked is not to look as if it had been. */
function refuseMissing(
  { documents, missing }: Pick<Verification, 'documents' | 'missing'>,
  articlesDir: string,
  mustHaveAll: boolean,
): void {
  if (missing.length === 0) return
  const remedy = 'put them there, or name their folder with --articles or ARTICLES_DIR'
  if (missing.length === documents) {
    throw new Failure('INVALID_INPUT', `None of the ${documents} texts is in ${articlesDir}: ${remedy}.`)
  }
  if (mustHaveAll) {
    const names = missing.join(', ')
    throw new Failure('INVALID_INPUT', `These texts are not in ${articlesDir}: ${names}. So ${remedy}.`)
  }
}

/** How the places in data files compare with the texts that lie at hand. */
interface Verification {
  readonly documents: number
  /** Documents whose text is not in the folder: their places are unchecked. */
  readonly missing: readonly string[]
  readonly spans: number
  readonly matching: number
  /** One sentence for each text or place that is not what was coded. */
  readonly mismatches: readonly string[]
  /** One sentence for each judgement that others contradict. */
  readonly conflicts: readonly string[]
}

export async function compare(articlesDir: string, files: readonly string[]): Promise<Verification> {
  const entries = await readDataFiles(files)
  const documents = entries.documents.map(({ value }) => toDocument(value))
  const { texts, faults } = await articleTexts(documents, articlesDir)
  const byId = new Map(documents.map((document) => [document.id, document]))

  const checked = entries.claims.flatMap(({ value, problem }) => {
    const document = byId.get(value.document ?? '')
    const text = texts.get(value.document ?? '')
    if (document === undefined || text === undefined) return []
    return value.evidence.map((entry) => {
      const fault = faultOf(entry, text, document.boilerplate)
      return fault === null ? null : describeProblem(problem('evidence', fault))
    })
  })
  const mismatches = checked.filter((fault) => fault !== null)
  return {
    documents: documents.length,
    missing: documents.map(({ id }) => id).filter((id) => !texts.has(id) && !faults.has(id)),
    spans: entries.claims.reduce((sum, { value }) => sum + value.evidence.length, 0),
    matching: checked.length - mismatches.length,
    mismatches: [...[...faults].map(([id, fault]) => `document ${id}: ${fault}`), ...mismatches],
    conflicts: judgementConflicts(entries.judgements.map(({ value }) => toJudgement(value))).map(
      describeConflict,
    ),
  }
}

function describe(
  { documents, missing, spans, matching }: Omit<Verification, 'mismatches' | 'conflicts'>,
  articlesDir: string,
): string {
  const matched = `${matching} of ${spans} places in ${documents - missing.length} of ${documents} texts match.`
  return missing.length === 0
    ? matched
    : `${matched} Not in ${articlesDir}, so unchecked: ${missing.join(', ')}.`
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
