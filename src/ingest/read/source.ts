import type {
  BestFigureEntry,
  ClaimEntry,
  DataFile,
  DocumentEntry,
  EntityEntry,
  EventEntry,
  JudgementEntry,
  TensionEntry,
} from '../format/dataFile'
import type { Problem } from '../problem'

/** An entry of a data file that can say where it, or a field of it, stands. */
export interface Entry<T> {
  readonly value: T
  readonly problem: (field: string, message: string) => Problem
}

/** A claim with its document, written or understood; null when neither. */
export type ClaimInDocument = Omit<ClaimEntry, 'document'> & { readonly document: string | null }

/** Everything that the files of one source hold, in the order of the files. */
export interface SourceEntries {
  readonly documents: Entry<DocumentEntry>[]
  readonly entities: Entry<EntityEntry>[]
  readonly events: Entry<EventEntry>[]
  readonly claims: Entry<ClaimInDocument>[]
  readonly judgements: Entry<JudgementEntry>[]
  readonly tensions: Entry<TensionEntry>[]
  readonly bestFigures: Entry<BestFigureEntry>[]
}

/** The entries of one parsed file; a claim without document is of the file's only one. */
export function entriesOf(
  file: string,
  data: DataFile,
  lineOf: (path: readonly PropertyKey[]) => number,
): SourceEntries {
  const only = data.documents?.length === 1 ? (data.documents[0]?.id ?? null) : null
  const entries = <T>(
    list: keyof DataFile,
    values: readonly T[] | undefined,
    nameOf: (value: T) => string,
  ): Entry<T>[] =>
    (values ?? []).map((value, index) => ({
      value,
      problem: (field, message) => ({
        file,
        line: lineOf(field === '' ? [list, index] : [list, index, field]),
        field: [nameOf(value), field].filter((part) => part !== '').join(', '),
        message,
      }),
    }))
  const claims = data.claims?.map((claim): ClaimInDocument => ({
    ...claim,
    document: claim.document ?? only,
  }))
  return {
    documents: entries('documents', data.documents, ({ id }) => `document ${id}`),
    entities: entries('entities', data.entities, ({ id }) => `entity ${id}`),
    events: entries('events', data.events, ({ id }) => `event ${id}`),
    claims: entries('claims', claims, ({ id }) => `claim ${id}`),
    judgements: entries('judgements', data.judgements, ({ a, b }) => `judgement of ${a} and ${b}`),
    tensions: entries('tensions', data.tensions, ({ a, b }) => `tension between ${a} and ${b}`),
    bestFigures: entries(
      'bestFigures',
      data.bestFigures,
      ({ thing, quantity }) => `best figure of ${quantity} of ${thing}`,
    ),
  }
}

export function together(parts: readonly SourceEntries[]): SourceEntries {
  return {
    documents: parts.flatMap((part) => part.documents),
    entities: parts.flatMap((part) => part.entities),
    events: parts.flatMap((part) => part.events),
    claims: parts.flatMap((part) => part.claims),
    judgements: parts.flatMap((part) => part.judgements),
    tensions: parts.flatMap((part) => part.tensions),
    bestFigures: parts.flatMap((part) => part.bestFigures),
  }
}
