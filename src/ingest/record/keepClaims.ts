import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Batch, RecordableClaim } from '../resolve/batch'
import { inBatches } from '../rows'
import { recordClaims } from './recordClaims'

const claimsKnown = statement('claims-known')
const reviveClaims = statement('revive-claims')
const recordQuotes = statement('record-quotes')

const knownRow = z.object({ id: z.string(), isVoided: z.boolean() })
const changedRow = z.object({ changed: z.number() })

/** Writes the claims that the graph does not have, takes back the voiding of others; `added`: the ids of both. */
export async function keepClaims(
  transaction: Transaction,
  { claims, isEvent }: Batch,
  held: ReadonlyMap<string, unknown>,
  now: string,
): Promise<{ added: string[]; quotes: number }> {
  const others = claims.filter(({ id }) => !held.has(id))
  const known = new Map(
    (
      await inBatches(
        transaction,
        claimsKnown,
        others.map(({ id }) => id),
      )
    )
      .map((row) => knownRow.parse(row))
      .map(({ id, isVoided }) => [id, isVoided]),
  )
  const created = others.filter(({ id }) => !known.has(id))
  const revived = others.map(({ id }) => id).filter((id) => known.get(id) === true)
  await inBatches(transaction, reviveClaims, revived)
  await recordClaims(transaction, created, isEvent, now)
  const newIds = new Set(created.map(({ id }) => id))
  const quotes = await keepQuotes(
    transaction,
    claims.filter(({ id }) => !newIds.has(id)),
  )
  return { added: [...newIds, ...revived], quotes }
}

/** The words are kept as long as the text is at hand, and are no part of what makes a claim. */
async function keepQuotes(transaction: Transaction, claims: readonly RecordableClaim[]): Promise<number> {
  const rows = claims.flatMap(({ id, evidence }) =>
    evidence.map(({ quote }, position) => ({ claim: id, position, quote })),
  )
  const answers = await inBatches(transaction, recordQuotes, rows)
  return answers.reduce((sum, answer) => sum + changedRow.parse(answer).changed, 0)
}
