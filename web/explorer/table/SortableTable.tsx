import { useEffect, useRef, useState, type ReactNode } from 'react'
import { sortedRows, type Cell, type Column } from './rows'

interface SortableTableProps<Row> {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly cells: (row: Row) => Cell[]
  readonly selected: readonly string[]
  readonly onSelect: (id: string) => void
}

/** Rows of a table, sortable by each column; what is selected is marked, and in sight. */
export function SortableTable<Row>({
  columns,
  rows,
  idOf,
  cells,
  selected,
  onSelect,
}: SortableTableProps<Row>) {
  const [order, setOrder] = useState<{ readonly column: number; readonly isDown: boolean } | null>(null)
  const listed = sortedRows(
    rows.map((row) => ({ id: idOf(row), cells: cells(row) })),
    order,
  )
  const table = useRef<HTMLTableElement>(null)
  const selection = selected.join(' ')
  useEffect(() => {
    const lines = table.current
    if (selection === '' || lines === null) return undefined
    // The panel may take room from the table a moment later, which moves the lines: the observer tells of that, and of the first time.
    const observer = new ResizeObserver(() =>
      lines.querySelector('tr.selected')?.scrollIntoView({ block: 'nearest' }),
    )
    observer.observe(lines)
    return () => observer.disconnect()
  }, [selection, rows.length === 0])
  if (rows.length === 0) return <p>Nothing is shown. Take a filter away, or choose a later day.</p>
  return (
    <table ref={table}>
      <thead>
        <tr>
          {columns.map((name, column) => (
            <th key={name} scope="col" aria-sort={sortOf(order, column)}>
              <button
                type="button"
                onClick={() => setOrder({ column, isDown: order?.column === column && !order.isDown })}
              >
                {name}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map(({ id, cells: [first, ...rest] }) => (
          <tr key={id} className={selected.includes(id) ? 'selected' : ''}>
            <th scope="row">
              <button
                type="button"
                className="link"
                aria-pressed={selected.includes(id)}
                onClick={() => onSelect(id)}
              >
                <Text>{first ?? ''}</Text>
              </button>
            </th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>
                <Text>{cell}</Text>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Text({ children }: { readonly children: ReactNode }) {
  return <bdi>{children}</bdi>
}

function sortOf(order: { readonly column: number; readonly isDown: boolean } | null, column: number) {
  if (order?.column !== column) return 'none'
  return order.isDown ? 'descending' : 'ascending'
}
