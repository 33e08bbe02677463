import { overlapOf, shinglesOf } from './shingles'

/** From this share of shared word sequences on, two texts are one: an agency's report edited by an outlet keeps far more. */
const NEAR_COPY_OVERLAP = 0.5

/** Texts with fewer word sequences are not compared: one quoted sentence would be half of them. */
const NEAR_COPY_LEAST_SHINGLES = 30

export type CopyReason = 'COPY' | 'TRANSLATION' | 'OVERLAP' | 'JUDGEMENT'

/** That a document has its text from another, and how that is known. */
export interface Copy {
  readonly document: string
  readonly of: string
  readonly reason: CopyReason
  readonly why: string
}

export interface TextDocument {
  readonly id: string
  readonly knownFrom: string
  readonly text: string
}

/** Documents whose texts largely agree with an earlier one: each with the earliest of those that it agrees with. */
export function nearCopies(documents: readonly TextDocument[]): Copy[] {
  const inOrder = documents
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(({ id, text }) => ({ id, shingles: shinglesOf(text) }))
    .filter(({ shingles }) => shingles.size >= NEAR_COPY_LEAST_SHINGLES)
  return inOrder.flatMap(({ id, shingles }, index) => {
    for (const earlier of inOrder.slice(0, index)) {
      const overlap = overlapOf(shingles, earlier.shingles)
      if (overlap < NEAR_COPY_OVERLAP) continue
      const why = `${Math.round(overlap * 100)} % of the word sequences of the shorter text stand in both.`
      return [{ document: id, of: earlier.id, reason: 'OVERLAP' as const, why }]
    }
    return []
  })
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

function orderOf({ knownFrom, id }: TextDocument): string {
  return `${knownFrom} ${id}`
}
