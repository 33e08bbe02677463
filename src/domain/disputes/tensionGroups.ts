import { canonicalIds } from '../canonical'
import { grouped } from '../grouped'
import type { Tension } from './surroundings'

/** From every claim with a link to all that hangs together with it, itself among them, in the order of their ids. */
export function tensionGroups(
  tensions: readonly Pick<Tension, 'one' | 'other'>[],
): ReadonlyMap<string, readonly string[]> {
  const firsts = canonicalIds(tensions.map(({ one, other }) => ({ a: one, b: other, verdict: 'SAME' })))
  const groups = grouped([...firsts.keys()].sort(), (id) => firsts.get(id) ?? id)
  return new Map([...firsts].map(([id, first]) => [id, groups.get(first) ?? [id]]))
}
