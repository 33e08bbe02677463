import type { Document } from '../../domain/document'
import type { Problem } from '../problem'
import type { Entry } from '../read/source'

/** Documents that are said to have their texts from one another: one of them came first. */
export function copyProblems(documents: readonly Entry<Document>[]): Problem[] {
  const originals = new Map(documents.map(({ value: { id, copyOf } }) => [id, copyOf?.of]))
  return documents.flatMap(({ value: { id }, problem }) => {
    const steps: string[] = []
    for (let at = originals.get(id); at !== undefined && !steps.includes(at); at = originals.get(at)) {
      steps.push(at)
    }
    // Only its own entry says what is wrong with a document that copies itself.
    if (steps.length < 2 || steps.at(-1) !== id) return []
    const others = steps.slice(0, -1).join(', ')
    return [
      problem('copyOf', `it has its text from ${others}, which have theirs from it: one of them came first`),
    ]
  })
}
