import { z } from 'zod'
import { isBelonging, type Belonging } from '../../domain/relatives'
import type { Transaction } from '../../graph/graph'
import { BELONGING_COLUMNS } from '../../graph/read/surroundings'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const belongings = statement('belongings')
const row = z.object(BELONGING_COLUMNS)

/** How those of the pairs that these propositions are about belong to one another, by what is written now. */
export async function readBelongings(
  transaction: Transaction,
  keys: readonly string[],
): Promise<readonly Belonging[]> {
  const pairs = keys
    .filter(isBelonging)
    .map((key) => key.split('|'))
    .map(([, part = '', whole = '']) => ({ part, whole }))
  return (await inBatches(transaction, belongings, pairs)).map((each) => row.parse(each))
}

/** Those that belong to another otherwise than before, on whatever day. */
export function movedParts(before: readonly Belonging[], after: readonly Belonging[]): string[] {
  const [earlier, later] = [before, after].map((all) => new Set(all.map(written)))
  return [...before, ...after]
    .filter((each) => earlier?.has(written(each)) !== later?.has(written(each)))
    .map(({ part }) => part)
}

function written({ part, whole, statusDays, statuses, periodDays, periods }: Belonging): string {
  return JSON.stringify([part, whole, statusDays, statuses, periodDays, periods])
}
