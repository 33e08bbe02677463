import type { Evidence } from '../../domain/claim'
import type { Boilerplate } from '../../domain/document'
import { sha256 } from '../../domain/ids'

/** The evidence with its words, or why the text does not bear it out. */
export function checkSpan(evidence: Evidence, text: string): Evidence | string {
  const { start, end } = evidence
  if (end > text.length)
    return `${place(evidence)} lies beyond the end of the text, which has ${text.length} code units`
  const quote = text.slice(start, end)
  if (sha256(quote) !== evidence.sha256) {
    return `the words at ${place(evidence)} are not those that were coded: their SHA-256 is ${sha256(quote)}. Correct the place or the hash`
  }
  return { ...evidence, quote }
}

/** The evidence for the exact words, or why they cannot be found. */
export function findQuote(quote: string, occurrence: number | null, text: string): Evidence | string {
  const places = occurrences(quote, text)
  const start = places[(occurrence ?? 1) - 1]
  if (places.length === 0)
    return `the words "${cut(quote)}" do not stand in the text: quote it exactly, line breaks and all`
  if (start === undefined)
    return `the words "${cut(quote)}" stand in the text ${times(places.length)}, there is no occurrence ${occurrence}`
  if (occurrence === null && places.length > 1) {
    return `the words "${cut(quote)}" stand in the text ${times(places.length)}: quote more of it, or say which with \`occurrence\``
  }
  return { start, end: start + quote.length, sha256: sha256(quote), quote }
}

/** The stretch of boilerplate in which the evidence lies, in whole or in part; null when it lies in the article. */
export function boilerplateAt(
  { start, end }: Evidence,
  boilerplate: readonly Boilerplate[],
): Boilerplate | null {
  return boilerplate.find((stretch) => start < stretch.end && stretch.start < end) ?? null
}

export function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`
}

function occurrences(quote: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function cut(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 60)}…` : quote
}
