export type Cell = string | number
export type Column = string

interface ListedRow {
  readonly id: string
  readonly cells: readonly Cell[]
}

/** Rows by one column, numbers by size and words by the alphabet; in the order in which they came without one. */
export function sortedRows(
  rows: readonly ListedRow[],
  order: { readonly column: number; readonly isDown: boolean } | null,
): readonly ListedRow[] {
  if (order === null) return rows
  const sign = order.isDown ? -1 : 1
  return rows.toSorted((one, other) => sign * compared(one.cells[order.column], other.cells[order.column]))
}

function compared(one: Cell = '', other: Cell = ''): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one).localeCompare(String(other), 'en')
}
