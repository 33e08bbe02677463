import type { Copy } from './origins/copies'
import type { BoilerplateKind, Genre } from './vocabulary'

/** A stretch of a document's text that is not the article; half-open, UTF-16 code units. */
export interface Boilerplate {
  readonly start: number
  readonly end: number
  readonly kind: BoilerplateKind
}

/** An article, a report or a row of a data set. */
export interface Document {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly author: string | null
  readonly byline: string | null
  readonly genre: Genre
  readonly language: string
  readonly file: string | null
  /** Of the bytes of its text (UTF-8). */
  readonly sha256: string | null
  /** EDTF. */
  readonly published: string | null
  /** The day from which it counts as known. */
  readonly knownFrom: string
  readonly knownAtEarliest: string | null
  readonly dateBasis: string
  readonly note: string | null
  readonly boilerplate: readonly Boilerplate[]
  /** The document from which it has its text, as far as somebody says so. */
  readonly copyOf: ToldCopy | null
}

/** What is told of a copy; `of`: a document's id. */
type ToldCopy = Pick<Copy, 'of' | 'why'> & { readonly reason: (typeof TOLD_COPY_REASONS)[number] }

/** Why a document can be told to have its text from another. */
export const TOLD_COPY_REASONS = ['COPY', 'TRANSLATION'] as const
