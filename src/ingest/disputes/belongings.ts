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
  const [earlier, later] = [before, after].map((all) => new Set(all.map(pair)))
  return [...before, ...after]
    .filter((each) => earlier?.has(pair(each)) !== later?.has(pair(each)))
    .map(({ part }) => part)
}

function pair({ part, whole }: Belonging): string {
  return `${part} ${whole}`
}
