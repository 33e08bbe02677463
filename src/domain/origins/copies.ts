import { overlapOf, type Sketch } from './shingles'

/** From this share of shared word sequences on, two texts are one: an agency's report edited by an outlet keeps far more. */
const NEAR_COPY_OVERLAP = 0.5

/** Texts with fewer word sequences are not compared: one quoted sentence would be half of them. */
const NEAR_COPY_LEAST_SHINGLES = 30

/** How it is known that a document has its text from another, the weightiest first. */
export const COPY_REASONS = ['JUDGEMENT', 'COPY', 'TRANSLATION', 'OVERLAP'] as const
export type CopyReason = (typeof COPY_REASONS)[number]

/** That a document has its text from another, and how that is known. */
export interface Copy {
  readonly document: string
  readonly of: string
  readonly reason: CopyReason
  readonly why: string
}

/** A document as far as its text can be compared; `knownFrom`: a day. */
export interface SketchedDocument {
  readonly id: string
  readonly knownFrom: string
  readonly sketch: Sketch
}

/** Of several ways in which a document has its text from another, the one that counts: a curator's, then its own, then what was found. */
export function weightiest(copies: readonly Copy[]): Copy | null {
  return (
    copies.toSorted((one, other) => {
      const [first, second] = [one, other].map(({ reason, of }) => `${COPY_REASONS.indexOf(reason)} ${of}`)
      return (first ?? '') < (second ?? '') ? -1 : 1
    })[0] ?? null
  )
}

/** Documents whose texts largely agree with an earlier one: each with the earliest of those that it agrees with. */
export function nearCopies(documents: readonly SketchedDocument[]): Copy[] {
  return documents.flatMap((document) => nearCopyOf(document, documents) ?? [])
}

/** That a document's text largely agrees with one of others that is known before it; with the earliest of these. */
export function nearCopyOf(document: SketchedDocument, others: readonly SketchedDocument[]): Copy | null {
  const earlier = others
    .filter((other) => isEarlier(other, document))
    .toSorted((one, other) => (isEarlier(one, other) ? -1 : 1))
  const original = earlier.find((other) => isNear(document, other))
  if (original === undefined) return null
  const share = Math.round(overlapOf(document.sketch, original.sketch) * 100)
  const why = `${share} % of the word sequences of the shorter text stand in both.`
  return { document: document.id, of: original.id, reason: 'OVERLAP', why }
}

/** Whether two texts are long enough to be compared, and largely agree. */
export function isNear(one: SketchedDocument, other: SketchedDocument): boolean {
  const isLong = ({ sketch }: SketchedDocument): boolean => sketch.length >= NEAR_COPY_LEAST_SHINGLES
  return isLong(one) && isLong(other) && overlapOf(one.sketch, other.sketch) >= NEAR_COPY_OVERLAP
}

/** Whether the one was known before the other, or comes first where both were known on a day. */
export function isEarlier(one: SketchedDocument, other: SketchedDocument): boolean {
  return orderOf(one) < orderOf(other)
}

/** The document from which one has its text in the end, with the copies on the way; itself when it copies none. */
export function rootOf(
  document: string,
  copies: ReadonlyMap<string, Copy>,
): { readonly root: string; readonly steps: readonly Copy[] } {
  const steps: Copy[] = []
  let root = document
  for (let copy = copies.get(root); copy !== undefined; copy = copies.get(root)) {
    if (steps.some((step) => step.document === root)) break
    steps.push(copy)
    root = copy.of
  }
  return { root, steps }
}

function orderOf({ knownFrom, id }: SketchedDocument): string {
  return `${knownFrom} ${id}`
}
