import { curatedTension, type CuratedTension } from '../../domain/curatedTension'
import type { TensionEntry } from '../format/dataFile'
import type { Problem } from '../problem'
import type { Entry } from '../read/source'
import type { Recorded } from './lookUp'

/** The links between claims, each by the ids of their content; a ref is of these files, or of exactly one claim that the graph holds. */
export function resolveTensions(
  entries: readonly Entry<TensionEntry>[],
  own: ReadonlyMap<string, string>,
  recorded: Recorded,
): CuratedTension[] {
  const idOf = (ref: string): string => own.get(ref) ?? recorded.claims.get(ref)?.[0]?.id ?? ref
  return entries.map(({ value: { a, b, ...word } }) =>
    curatedTension({ ...word, one: idOf(a), other: idOf(b) }),
  )
}

/** What is wrong with the ends of links; `refs`: those of these files, `own`: the ids of their claims, as far as these could be made. */
export function tensionProblems(
  entries: readonly Entry<TensionEntry>[],
  refs: ReadonlySet<string>,
  own: ReadonlyMap<string, string>,
  recorded: Recorded,
): Problem[] {
  return entries.flatMap(({ value: { a, b }, problem }) => [
    ...(a === b || (own.has(a) && own.get(a) === own.get(b))
      ? [problem('b', `${a} and ${b} are one claim: name two`)]
      : []),
    ...[['a', a] as const, ['b', b] as const].flatMap(([field, ref]) => {
      const found = refs.has(ref) ? 1 : (recorded.claims.get(ref)?.length ?? 0)
      if (found === 1) return []
      const message =
        found === 0
          ? `no claim has the id ${ref}: correct it, or code the claim`
          : `several claims have the id ${ref}: give the one that is meant an id of its own`
      return [problem(field, message)]
    }),
  ])
}
