import { z } from 'zod'
import { luceneQuery } from '../../domain/luceneQuery'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

const thingsLike = statement('things-like')
const row = z.object({ id: z.string(), name: z.string() })

/** A sentence with the entities and events that are called like an id that nothing has; how to find others, if there are none. */
export async function suggested(transaction: Transaction, id: string): Promise<string> {
  const query = luceneQuery(id.replaceAll('-', ' '))
  const rows = query === null ? [] : await transaction.run(thingsLike, { query })
  const found = rows.map((each) => row.parse(each))
  if (found.length === 0) return ' { search(text: "…") { node { id } } } finds ids by names.'
  return ` Is it ${found.map((each) => `${each.id} (${each.name})`).join(', ')}?`
}
