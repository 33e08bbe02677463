import { z } from 'zod'
import type { Belonging } from '../../domain/relatives'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const belongings = statement('belongings')
const row = z.object({ part: z.string(), whole: z.string() })

/** Which of the pairs that these propositions are about belong to one another now. */
export async function readBelongings(
  transaction: Transaction,
  keys: readonly string[],
): Promise<readonly Belonging[]> {
  const pairs = keys
    .filter((key) => /^(BRANCH_OF|PART_OF|MEMBER_OF)\|/.test(key))
    .map((key) => key.split('|'))
    .map(([, part = '', whole = '']) => ({ part, whole }))
  return (await inBatches(transaction, belongings, pairs)).map((each) => row.parse(each))
}

/** Those that belong to another only before, or only after. */
export function movedParts(before: readonly Belonging[], after: readonly Belonging[]): string[] {
  const isIn = (all: readonly Belonging[], { part, whole }: Belonging) =>
    all.some((each) => each.part === part && each.whole === whole)
  return [...before.filter((each) => !isIn(after, each)), ...after.filter((each) => !isIn(before, each))].map(
    ({ part }) => part,
  )
}
