import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement, type Statement } from '../../graph/statement'
import { idsIn } from '../idsIn'
import { inBatches } from '../rows'
import { deleteUnusedNames } from './unusedNames'

const heldBySource = statement('held-by-source')
const hold = statement('hold')
const letGo = statement('let-go')
const voidClaims = statement('void-claims')
const unheldBeneath = statement('unheld-beneath')
const deleteUnheldStatement = statement('delete-unheld')
const voidUnheldStatement = statement('void-unheld')

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
  await inBatches(transaction, hold, byId(ids), { source })
}

/** What a source told and tells no more. */
interface Released {
  /** The claims that nobody holds any more. */
  readonly voided: readonly string[]
  /** The things that nobody holds any more, or that only what goes referred to. */
  readonly unheld: readonly string[]
}

/** Lets go of what the source tells no more: claims that nobody holds are voided. */
export async function releaseGone(
  transaction: Transaction,
  source: string,
  gone: readonly string[],
  now: string,
): Promise<Released> {
  const freed = (await inBatches(transaction, letGo, byId(gone), { source })).map((row) =>
    freedRow.parse(row),
  )
  const voided = freed.filter(({ isClaim }) => isClaim).map(({ id }) => id)
  await inBatches(transaction, voidClaims, voided, { now })
  const things = freed.filter(({ isClaim }) => !isClaim).map(({ id }) => id)
  const beneath = idsIn(await inBatches(transaction, unheldBeneath, byId([...voided, ...things])))
  return { voided, unheld: [...new Set([...things, ...beneath])] }
}

/** Deletes, of these, what no claim, voided or not, refers to; how many. */
export async function deleteUnheld(transaction: Transaction, ids: readonly string[]): Promise<number> {
  return await untilNothingGoes(transaction, deleteUnheldStatement, ids)
}

/** Voids, of these, what only voided claims refer to; how many. Their edges must be gone: they are found by labels. */
export async function voidUnheld(transaction: Transaction, ids: readonly string[]): Promise<number> {
  return await untilNothingGoes(transaction, voidUnheldStatement, ids)
}

/** A thing may stay only for another that goes with it: again, until nothing goes. */
async function untilNothingGoes(
  transaction: Transaction,
  statement: Statement,
  ids: readonly string[],
): Promise<number> {
  const rows = await inBatches(transaction, statement, byId(ids))
  const went = new Set(idsIn(rows))
  if (went.size === 0) return 0
  await deleteUnusedNames(transaction, rows)
  const left = ids.filter((id) => !went.has(id))
  return went.size + (await untilNothingGoes(transaction, statement, left))
}

function byId(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }))
}
