import { z } from 'zod'
import { FIRST_HAND } from '../../domain/origin'
import { INDEPENDENCES, type Independence } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const origins = statement('origins')
const writeOrigins = statement('write-origins')
const deleteOrigins = statement('delete-origins')

const row = z.object({
  id: z.string(),
  name: z.string().nullable(),
  hasClaims: z.boolean(),
  isFirstHand: z.boolean(),
  stated: z.object({ independence: z.enum(INDEPENDENCES).nullable(), why: z.string() }).nullable(),
})
type OriginRow = z.output<typeof row>

/** Writes what origins are called and whether they are independent, and why; those without claims go. */
export async function describeOrigins(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = (await inBatches(transaction, origins, ids, { firstHand: FIRST_HAND })).map((each) =>
    row.parse(each),
  )
  const kept = rows.filter(({ hasClaims }) => hasClaims)
  await inBatches(
    transaction,
    writeOrigins,
    kept.map((origin) => ({
      id: origin.id,
      properties: { id: origin.id, name: origin.name ?? origin.id, ...independence(origin) },
    })),
  )
  await inBatches(
    transaction,
    deleteOrigins,
    rows.filter(({ hasClaims }) => !hasClaims).map(({ id }) => id),
  )
}

/** Established only by a curator, or by a named speaker at first hand; what nobody looked into is not established. */
function independence({ stated, isFirstHand }: OriginRow): { independence: Independence; why: string } {
  if (stated?.independence != null) return { independence: stated.independence, why: stated.why }
  return isFirstHand
    ? { independence: 'ESTABLISHED', why: 'A named speaker knows it at first hand, and nobody relays it.' }
    : {
        independence: 'NOT_ESTABLISHED',
        why: 'No claim of it is told at first hand by a named speaker without relay.',
      }
}
