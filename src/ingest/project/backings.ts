import { z } from 'zod'
import { parsePartialDate } from '../../domain/partialDate'
import type { Backing } from '../../domain/standing'
import { LINKS } from '../../domain/consequences/stance'
import { ACTS, CERTAINTIES } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import type { Identities } from './identities'

const backingsStatement = statement('backings')

const row = z.object({
  key: z.string(),
  link: z.enum(LINKS),
  counts: z.boolean(),
  claim: z.string(),
  act: z.enum(ACTS),
  certainty: z.enum(CERTAINTIES),
  knownFrom: z.string(),
  said: z.string().nullable(),
  when: z.string().nullable(),
  says: z.string(),
  document: z.string(),
  origin: z.string(),
  retiredFrom: z.string().nullable(),
  events: z.array(z.object({ id: z.string(), when: z.string().nullable() })),
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
  return rows.map(({ act, certainty, said, when, events, ...rest }): Stand => {
    const date = when ?? (events.length === 1 ? (events[0]?.when ?? null) : null)
    return {
      ...rest,
      isPlain: rest.link === 'PERFORMS' || (certainty === 'CERTAIN' && act !== 'ACCUSE'),
      events: [...new Set(events.map(({ id }) => canonical(id)))],
      said: said === null ? null : parsePartialDate(said),
      when: date === null ? null : parsePartialDate(date),
    }
  })
}
