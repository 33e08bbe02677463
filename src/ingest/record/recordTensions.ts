import { z } from 'zod'
import type { CuratedTension } from '../../domain/curatedTension'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'
import { linkAll } from './linkAll'

const tensionsOfSource = statement('tensions-of-source')
const linkTensions = statement('link-tensions')
const deleteTensions = statement('delete-tensions')

const heldRow = z.object({ id: z.string(), one: z.string(), other: z.string() })

/** What a source said of claims that do not go together, otherwise than before. */
interface RecordedTensions {
  readonly added: number
  readonly removed: number
  /** The claims that were linked or are linked now. */
  readonly claims: readonly string[]
}

/** Makes the links between claims those that the source tells, and no others of it. */
export async function recordTensions(
  transaction: Transaction,
  source: string,
  told: readonly CuratedTension[],
): Promise<RecordedTensions> {
  const held = (await transaction.run(tensionsOfSource, { source })).map((row) => heldRow.parse(row))
  const heldIds = new Set(held.map(({ id }) => id))
  const toldIds = new Set(told.map(({ id }) => id))
  const added = told.filter(({ id }) => !heldIds.has(id))
  const gone = held.filter(({ id }) => !toldIds.has(id))
  await writeTensions(transaction, source, added)
  await inBatches(
    transaction,
    deleteTensions,
    gone.map(({ id }) => ({ id })),
    { source },
  )
  return {
    added: new Set(added.map(({ id }) => id)).size,
    removed: gone.length,
    claims: [...added, ...gone].flatMap(({ one, other }) => [one, other]),
  }
}

/** Sets claims against each other, as a source tells. */
export async function writeTensions(
  transaction: Transaction,
  source: string,
  tensions: readonly CuratedTension[],
): Promise<void> {
  const rows = tensions.map(({ one, other, ...properties }) => ({
    id: properties.id,
    one,
    other,
    properties,
  }))
  await linkAll(transaction, linkTensions, rows, { source })
}
