import { z } from 'zod'
import { FIRST_HAND } from '../../domain/origin'
import { independenceOf, type OriginClaim } from '../../domain/origins/independence'
import { BASES, INDEPENDENCES, SPEAKER_KINDS } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const origins = statement('origins')
const writeOrigins = statement('write-origins')
const deleteOrigins = statement('delete-origins')

const claim = z.object({
  speakerKind: z.enum(SPEAKER_KINDS),
  basis: z.enum(BASES).nullable(),
  isRelayed: z.boolean(),
  isCopied: z.boolean(),
  independence: z.enum(INDEPENDENCES).nullable(),
  why: z.string().nullable(),
  knownFrom: z.string(),
})
const row = z.object({ id: z.string(), name: z.string().nullable(), claims: z.array(claim) })

/** Writes what origins are called and whether they are independent, since when, and why; those without claims go. */
export async function describeOrigins(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = (await inBatches(transaction, origins, ids, { firstHand: FIRST_HAND })).map((each) =>
    row.parse(each),
  )
  const kept = rows.filter(({ claims }) => claims.length > 0)
  await inBatches(
    transaction,
    writeOrigins,
    kept.map(({ id, name, claims }) => ({
      id,
      properties: { id, name: name ?? id, ...independenceOf(claims.map(originClaim)) },
    })),
  )
  await inBatches(
    transaction,
    deleteOrigins,
    rows.filter(({ claims }) => claims.length === 0).map(({ id }) => id),
  )
}

function originClaim({ independence, why, ...found }: z.output<typeof claim>): OriginClaim {
  return { ...found, stated: why === null ? null : { independence, why } }
}
