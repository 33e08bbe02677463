/** That the one belongs to the other by BRANCH_OF, PART_OF or MEMBER_OF. */
export interface Belonging {
  readonly part: string
  readonly whole: string
}

/**
 * Whether two actors are one, or one belongs to the other through any number of steps. Two branches of one parent are
 * not related: they may well be rivals.
 */
export function relatives(belongings: readonly Belonging[]): (one: string, other: string) => boolean {
  const wholes = new Map<string, string[]>()
  for (const { part, whole } of belongings) wholes.set(part, [...(wholes.get(part) ?? []), whole])
  const above = (id: string, seen: Set<string> = new Set()): Set<string> => {
    if (!seen.has(id)) {
      seen.add(id)
      for (const whole of wholes.get(id) ?? []) above(whole, seen)
    }
    return seen
  }
  return (one, other) => above(one).has(other) || above(other).has(one)
}
