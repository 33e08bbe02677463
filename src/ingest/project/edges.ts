import type { Edge } from '../../domain/proposition'
import { RELATION_TYPES, type RelationType } from '../../domain/vocabulary'
import type { Transaction } from '../../graph/graph'
import { statement, type Statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'
import { inBatches } from '../rows'

const write = ofEachType(statement('write-relations'))
const remove = ofEachType(statement('delete-relations'))

/** Writes edges with their properties, or deletes them, one type after the other. */
export async function writeEdges(
  transaction: Transaction,
  edges: readonly (Edge & { readonly properties: object })[],
): Promise<void> {
  for (const [type, rows] of byType(edges)) await inBatches(transaction, write(type), rows)
}

export async function deleteEdges(transaction: Transaction, edges: readonly Edge[]): Promise<void> {
  for (const [type, rows] of byType(edges)) await inBatches(transaction, remove(type), rows)
}

function byType<T extends Edge>(edges: readonly T[]): [RelationType, T[]][] {
  const groups = grouped(edges, ({ type }) => type)
  return RELATION_TYPES.flatMap((type): [RelationType, T[]][] => {
    const rows = groups.get(type)
    return rows === undefined ? [] : [[type, rows]]
  })
}

/** A relationship's type cannot be a parameter without a scan; it comes from our own closed list. */
function ofEachType({ name, text }: Statement): (type: RelationType) => Statement {
  return (type) => ({ name, text: text.replace(/:RELATION_TYPE\b/, `:${type}`) })
}
