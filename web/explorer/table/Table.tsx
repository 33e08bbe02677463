import { useState, type ReactNode } from 'react'
import type { Claim, Edge } from '../answers/answers'
import { ANSWERS } from '../answers/answers'
import { ask } from '../ask/ask'
import { CLAIMS } from '../ask/documents'
import type { Node } from '../state/picture'
import type { Selection, Tab } from '../state/place'
import { useAnswer } from '../useAnswer'
import { kindInWords } from '../words/kinds'
import { actInWords, documentDay, originsInWords, sentenceOf, speakerInWords } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'
import { sortedRows, type Cell, type Column } from './rows'

interface TableProps {
  readonly tab: Tab
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly asOf: string | null
  readonly selected: Selection | null
  readonly onTab: (tab: Tab | null) => void
  readonly onSelect: (kind: Selection['kind'], id: string) => void
}

const TABS: readonly Tab[] = ['nodes', 'edges', 'claims']
const TAB_NAMES: Readonly<Record<Tab, string>> = { nodes: 'Nodes', edges: 'Edges', claims: 'Claims' }

/** What the picture shows, in rows: the same selection, for keyboards and for those who cannot see it. */
export function Table({ tab, nodes, edges, asOf, selected, onTab, onSelect }: TableProps) {
  const degree = degrees(edges)
  return (
    <section className="table" aria-label="Table of what is shown">
      <div className="table-head">
        <div role="tablist" aria-label="Rows">
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === tab}
              onClick={() => onTab(each)}
            >
              {TAB_NAMES[each]} {each === 'nodes' ? nodes.length : each === 'edges' ? edges.length : ''}
            </button>
          ))}
        </div>
        <button type="button" className="close" aria-label="Close the table" onClick={() => onTab(null)}>
          ×
        </button>
      </div>
      <div className="rows" role="tabpanel" tabIndex={0} aria-label={TAB_NAMES[tab]}>
        {tab === 'nodes' ? (
          <Rows
            columns={NODE_COLUMNS}
            rows={nodes}
            idOf={({ thing }) => thing.id}
            cells={({ thing, hidden }) => [thing.name, kindInWords(thing), degree.get(thing.id) ?? 0, hidden]}
            selected={selected?.kind === 'thing' ? selected.ids : []}
            onSelect={(id) => onSelect('thing', id)}
          />
        ) : null}
        {tab === 'edges' ? (
          <Rows
            columns={EDGE_COLUMNS}
            rows={edges}
            idOf={({ id }) => id}
            cells={(edge) => [
              sentenceOf(edge),
              STATUS_NAMES[edge.status],
              edge.support.affirming,
              edge.support.denying,
              originsInWords(edge.support),
              edge.firstKnown ?? '',
            ]}
            selected={selected?.kind === 'relation' ? selected.ids : []}
            onSelect={(id) => onSelect('relation', id)}
          />
        ) : null}
        {tab === 'claims' ? <ClaimRows edges={edges} asOf={asOf} onSelect={onSelect} /> : null}
      </div>
    </section>
  )
}

/** The API is asked for the claims of so many edges. */
const MOST_EDGES = 100

function ClaimRows({ edges, asOf, onSelect }: Pick<TableProps, 'edges' | 'asOf' | 'onSelect'>) {
  const ids = edges.slice(0, MOST_EDGES).map(({ id }) => id)
  const answered = useAnswer(
    ids.length === 0 ? null : JSON.stringify(['claims', ids, asOf]),
    async (signal) => {
      const { view } = await ask(CLAIMS, { ids, asOf, first: MOST_EDGES }, ANSWERS.claims, signal)
      return view.relations.nodes.flatMap(({ id, claims }) =>
        claims.nodes.map((claim) => ({ edge: id, claim })),
      )
    },
  )
  if (ids.length === 0) return <p>No edge is shown, so there is no claim for one.</p>
  if (answered.refusal !== null) return <p role="alert">{answered.refusal}</p>
  if (answered.value === null) return <p>Asking for the claims …</p>
  const rows = answered.value.map(({ edge, claim }) => ({ edge, claim, id: `${edge} ${claim.id}` }))
  return (
    <>
      <Rows
        columns={CLAIM_COLUMNS}
        rows={rows}
        idOf={({ id }) => id}
        cells={({ claim }) => claimCells(claim)}
        selected={[]}
        onSelect={(id) => onSelect('relation', rows.find((row) => row.id === id)?.edge ?? '')}
      />
      {edges.length > MOST_EDGES ? (
        <p>The claims of the first {MOST_EDGES} edges; filter to see those of the others.</p>
      ) : null}
    </>
  )
}

function claimCells(claim: Claim): Cell[] {
  return [
    speakerInWords(claim),
    actInWords(claim.act),
    claim.says,
    claim.polarity === 'DENIED' ? 'denies' : claim.polarity === 'AFFIRMED' ? 'affirms' : 'leaves open',
    claim.document.title ?? 'untitled',
    documentDay(claim.document),
  ]
}

const NODE_COLUMNS: readonly Column[] = ['Name', 'Kind', 'Relations shown', 'More neighbours']
const EDGE_COLUMNS: readonly Column[] = [
  'What is said',
  'Status',
  'Affirming',
  'Denying',
  'Origins',
  'Known since',
]
const CLAIM_COLUMNS: readonly Column[] = ['Who says it', 'Act', 'What', 'Side', 'Document', 'Day']

interface RowsProps<Row> {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly cells: (row: Row) => Cell[]
  readonly selected: readonly string[]
  readonly onSelect: (id: string) => void
}

function Rows<Row>({ columns, rows, idOf, cells, selected, onSelect }: RowsProps<Row>) {
  const [order, setOrder] = useState<{ readonly column: number; readonly isDown: boolean } | null>(null)
  const listed = sortedRows(
    rows.map((row) => ({ id: idOf(row), cells: cells(row) })),
    order,
  )
  if (rows.length === 0) return <p>Nothing is shown. Take a filter away, or choose a later day.</p>
  return (
    <table>
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

function degrees(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const id of edges.flatMap(({ from, to }) => [from.id, to.id])) found.set(id, (found.get(id) ?? 0) + 1)
  return found
}
