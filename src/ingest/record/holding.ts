import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const heldBySource = statement('held-by-source')
const hold = statement('hold')
const letGo = statement('let-go')
const voidClaims = statement('void-claims')
const deleteUnheld = statement('delete-unheld')
const deleteUnusedNames = statement('delete-unused-names')

const heldRow = z.object({ id: z.string(), digest: z.string().nullable() })
const freedRow = z.object({ id: z.string(), isClaim: z.boolean() })

/** What the source holds now, each with the fingerprint of its content; claims have none, their ids are. */
export async function heldBy(transaction: Transaction, source: string): Promise<Map<string, string | null>> {
  const rows = (await transaction.run(heldBySource, { source })).map((row) => heldRow.parse(row))
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

export async function takeHold(
  transaction: Transaction,
  source: string,
  ids: readonly string[],
): Promise<void> {
  await inBatches(
    transaction,
    hold,
    ids.map((id) => ({ id })),
    { source },
  )
}

/** Lets go of what the source tells no more: claims that nobody holds are voided, other things go unless something refers to them. */
export async function releaseGone(
  transaction: Transaction,
  source: string,
  gone: readonly string[],
  now: string,
): Promise<{ voided: string[]; removed: number }> {
  const freed = (
    await inBatches(
      transaction,
      letGo,
      gone.map((id) => ({ id })),
      { source },
    )
  ).map((row) => freedRow.parse(row))
  const voided = freed.filter(({ isClaim }) => isClaim).map(({ id }) => id)
  await inBatches(transaction, voidClaims, voided, { now })
  const things = freed.filter(({ isClaim }) => !isClaim).map(({ id }) => ({ id }))
  return { voided, removed: await removeUnheld(transaction, things) }
}

/** A thing may be held only by another that goes with it: again, until nothing goes. */
async function removeUnheld(transaction: Transaction, things: readonly unknown[]): Promise<number> {
  if (things.length === 0) return 0
  const removed = (await inBatches(transaction, deleteUnheld, things)).length
  if (removed > 0) await transaction.run(deleteUnusedNames)
  return removed === 0 ? 0 : removed + (await removeUnheld(transaction, things))
}
