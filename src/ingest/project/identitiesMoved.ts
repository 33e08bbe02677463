import type { Identities } from './identities'

/** Ids that another id stands for than before, with those that stood or stand for them. */
export function membersMoved(before: Identities, after: Identities): string[] {
  const judged = new Set([...before.judged, ...after.judged])
  const moved = [...judged].filter((id) => before.canonical(id) !== after.canonical(id))
  return [...new Set(moved.flatMap((id) => [id, before.canonical(id), after.canonical(id)]))]
}

/** Ids that are judged different from others than before. */
export function judgedOtherwise(before: Identities, after: Identities): string[] {
  const pairsIn = ({ different }: Identities) => new Set(different.map((pair) => pair.join(' ')))
  const [earlier, later] = [pairsIn(before), pairsIn(after)]
  return [...before.different, ...after.different]
    .filter((pair) => earlier.has(pair.join(' ')) !== later.has(pair.join(' ')))
    .flat()
}
