import type { Evidence } from '../../domain/claim'
import type { Problem } from '../problem'
import type { ClaimInDocument, Entry } from '../read/source'
import type { ArticleTexts, KnownDocument } from '../texts/articleTexts'
import { boilerplateAt, checkSpan, findQuote, place } from '../texts/span'

interface Located {
  /** The evidence of each entry, in the order of the entries. */
  readonly located: Evidence[][]
  readonly problems: Problem[]
}

/** Where the words of each claim stand: checked against the text, or found in it, when the text is at hand. */
export function locateEvidence(
  entries: readonly Entry<ClaimInDocument>[],
  documents: ReadonlyMap<string, KnownDocument>,
  { texts, faults }: ArticleTexts,
  articlesDir: string | null,
): Located {
  const problems: Problem[] = []
  const blamed = new Set<string>()
  const located = entries.map(({ value, problem }) => {
    const document = documents.get(value.document ?? '')
    if (document === undefined) return []
    const fault = faults.get(document.id)
    if (fault !== undefined) {
      if (!blamed.has(document.id)) problems.push(problem('document', fault))
      blamed.add(document.id)
      return []
    }
    const text = texts.get(document.id) ?? null
    const found = value.evidence.map((entry) => locate(entry, text, document, articlesDir))
    problems.push(...found.flatMap((each) => (typeof each === 'string' ? [problem('evidence', each)] : [])))
    return found.flatMap((each) => (typeof each === 'string' ? [] : [each]))
  })
  return { located, problems }
}

function locate(
  entry: ClaimInDocument['evidence'][number],
  text: string | null,
  document: KnownDocument,
  articlesDir: string | null,
): Evidence | string {
  const evidence = spanOf(entry, text, document, articlesDir)
  if (typeof evidence === 'string') return evidence
  if (evidence.end <= evidence.start) return `${place(evidence)} is empty: \`end\` comes after \`start\``
  const boilerplate = boilerplateAt(evidence, document.boilerplate)
  if (boilerplate === null) return evidence
  return `${place(evidence)} lies in ${place(boilerplate)}, which is ${boilerplate.kind} and not the article: no claim stands there`
}

function spanOf(
  entry: ClaimInDocument['evidence'][number],
  text: string | null,
  document: KnownDocument,
  articlesDir: string | null,
): Evidence | string {
  if (!('quote' in entry)) {
    return text === null ? { ...entry, quote: null } : checkSpan({ ...entry, quote: null }, text)
  }
  if (text !== null) return findQuote(entry.quote, entry.occurrence ?? null, text)
  const where =
    document.file === null
      ? 'the document names no `file`'
      : `${document.file} is not in ${articlesDir ?? 'any folder of articles'}`
  return `a quote can be found only in the text, and ${where}: put it there (ARTICLES_DIR), or write {start, end, sha256}`
}
