import { canonicalIds } from './canonical'
import { grouped } from './grouped'
import type { Judgement } from './judgement'

/** A judgement that two things are different, or that nobody can be sure, and those by which they are the same all the same. */
export interface JudgementConflict {
  readonly against: Judgement
  /** Those of the group of things judged the same in which both are; of what is unsure those of the very pair. */
  readonly same: readonly Judgement[]
}

/**
 * The judgements that cannot all hold: DIFFERENT of one pair, or of two things that others join through any number of steps;
 * UNSURE of a pair that another is sure of.
 */
export function judgementConflicts(judgements: readonly Judgement[]): JudgementConflict[] {
  const ids = canonicalIds(judgements)
  const canonical = (id: string): string => ids.get(id) ?? id
  const sames = judgements.filter(({ verdict }) => verdict === 'SAME')
  const groups = grouped(sames, ({ a }) => canonical(a))
  const pairs = grouped(sames, pairOf)
  return judgements.flatMap((against) => {
    const same =
      against.verdict === 'DIFFERENT' && canonical(against.a) === canonical(against.b)
        ? (groups.get(canonical(against.a)) ?? [])
        : against.verdict === 'UNSURE'
          ? (pairs.get(pairOf(against)) ?? [])
          : []
    return same.length === 0 ? [] : [{ against, same }]
  })
}

/** One sentence for a person. */
export function describeConflict({ against, same }: JudgementConflict): string {
  const others = same.map(({ a, b, id, by }) => `${a} and ${b} (by ${by}, ${id})`).join(', ')
  return `${against.a} and ${against.b} are judged ${against.verdict} (by ${against.by}, ${against.id}), and SAME by ${others}: take one of them back.`
}

function pairOf({ a, b }: Judgement): string {
  return [a, b].sort().join(' ')
}
