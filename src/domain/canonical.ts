import type { Judgement } from './judgement'

/**
 * From every id judged the SAME as another to the one that stands for them all: the first in the alphabet, so that it
 * does not depend on the order of judging. An id that is not there stands for itself.
 */
export function canonicalIds(
  judgements: readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[],
): Map<string, string> {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    const parent = parents.get(id)
    return parent === undefined ? id : root(parent)
  }
  const same = judgements.filter(({ verdict }) => verdict === 'SAME')
  for (const { a, b } of same) {
    const [first = a, last = b] = [root(a), root(b)].sort()
    if (first !== last) parents.set(last, first)
  }
  return new Map(same.flatMap(({ a, b }) => [a, b]).map((id) => [id, root(id)]))
}
