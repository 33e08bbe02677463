import { z } from 'zod'
import type { Entity } from '../../domain/entity'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { inBatches } from '../rows'

const placesOfEntities = statement('places-of-entities')
const row = z.object({ id: z.string(), within: z.string() })

/** Which of these entities, not yet recorded as they are told now, will lie elsewhere than before. */
export async function movedPlaces(transaction: Transaction, entities: readonly Entity[]): Promise<string[]> {
  const ids = entities.map(({ id }) => id)
  const rows = (await inBatches(transaction, placesOfEntities, ids)).map((each) => row.parse(each))
  const before = new Map(rows.map(({ id, within }) => [id, within]))
  return entities.filter(({ id, within }) => (before.get(id) ?? null) !== within).map(({ id }) => id)
}
