import { LRUCache } from 'lru-cache'
import type { DocumentNode } from 'graphql'

/** Characters of all documents together: some thousands of operations of ordinary length. */
const MOST_CHARACTERS = 4_000_000

/** Documents that were parsed and found valid, by their text: asked again, they need neither. */
export interface KnownDocuments {
  find(text: string): DocumentNode | undefined
  keep(text: string, document: DocumentNode): void
}

export function knownDocuments(): KnownDocuments {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_document, text) => text.length,
  })
  return {
    find: (text) => documents.get(text),
    keep: (text, document) => void documents.set(text, document),
  }
}
