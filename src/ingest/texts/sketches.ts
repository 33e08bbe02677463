import type { Boilerplate } from '../../domain/document'
import { sketchOf, type Sketch } from '../../domain/origins/shingles'
import type { KnownDocument } from './articleTexts'

/** What is kept of each text at hand to compare it with others: of the article, without what stands around it. */
export function sketchesOf(
  documents: readonly Pick<KnownDocument, 'id' | 'boilerplate'>[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, Sketch> {
  return new Map(
    documents.flatMap(({ id, boilerplate }): [string, Sketch][] => {
      const text = texts.get(id)
      return text === undefined ? [] : [[id, sketchOf(articleIn(text, boilerplate))]]
    }),
  )
}

function articleIn(text: string, boilerplate: readonly Boilerplate[]): string {
  const inOrder = boilerplate.toSorted((one, other) => one.start - other.start)
  const starts = [0, ...inOrder.map(({ end }) => end)]
  return starts.map((start, index) => text.slice(start, inOrder[index]?.start)).join(' ')
}
