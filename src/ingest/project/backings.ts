import { z } from 'zod'
import type { Backing } from '../../domain/standing'
import { LINKS } from '../../domain/consequences/stance'
import type { Transaction } from '../../graph/graph'
import { BACKING_COLUMNS, backingOf } from '../../graph/read/backing'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const backingsStatement = statement('backings')

const row = z.object({
  ...BACKING_COLUMNS,
  key: z.string(),
  link: z.enum(LINKS),
  counts: z.boolean(),
  says: z.string(),
})

/** A claim that stands to a proposition. */
export interface Stand extends Backing {
  readonly key: string
  readonly counts: boolean
  readonly says: string
}

/** The claims behind propositions; what a claim does not date, its only event does. */
export async function readStands(
  transaction: Transaction,
  keys: readonly string[],
  { canonical }: Identities,
): Promise<Stand[]> {
  const rows = (await inBatches(transaction, backingsStatement, keys)).map((each) => row.parse(each))
  return rows.map((each): Stand => {
    const { key, counts, says, link } = each
    return { ...backingOf(each, link, canonical), key, counts, says }
  })
}
