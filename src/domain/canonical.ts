import type { Judgement } from './judgement'

/**
 * From an id to the one that stands for everything judged the SAME as it: the first of them in the alphabet, so that
 * the answer does not depend on the order of judging. Ids never judged stand for themselves.
 */
export function canonicalIds(
  judgements: readonly Pick<Judgement, 'a' | 'b' | 'verdict'>[],
): (id: string) => string {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    const parent = parents.get(id)
    return parent === undefined ? id : root(parent)
  }
  for (const { a, b, verdict } of judgements) {
    if (verdict !== 'SAME') continue
    const [first = a, last = b] = [root(a), root(b)].sort()
    if (first !== last) parents.set(last, first)
  }
  return root
}
