import { canonicalIds } from './canonical'
import { grouped } from './grouped'
import type { Judgement } from './judgement'

/** A judgement that two things are different, and those by which they are the same all the same. */
export interface JudgementConflict {
  readonly different: Judgement
  /** Those of the group of things judged the same in which both are. */
  readonly same: readonly Judgement[]
}

/** The judgements that cannot all hold: DIFFERENT of one pair, or of two things that others join through any number of steps. */
export function judgementConflicts(judgements: readonly Judgement[]): JudgementConflict[] {
  const ids = canonicalIds(judgements)
  const canonical = (id: string): string => ids.get(id) ?? id
  const sames = grouped(
    judgements.filter(({ verdict }) => verdict === 'SAME'),
    ({ a }) => canonical(a),
  )
  return judgements
    .filter(({ a, b, verdict }) => verdict === 'DIFFERENT' && canonical(a) === canonical(b))
    .map((different) => ({ different, same: sames.get(canonical(different.a)) ?? [] }))
}

/** One sentence for a person. */
export function describeConflict({ different, same }: JudgementConflict): string {
  const others = same.map(({ a, b, id, by }) => `${a} and ${b} (by ${by}, ${id})`).join(', ')
  return `${different.a} and ${different.b} are judged DIFFERENT (by ${different.by}, ${different.id}), and SAME by ${others}: take one of them back.`
}
