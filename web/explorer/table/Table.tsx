import type { Edge } from '../answers/answers'
import type { Node } from '../state/picture'
import type { Selection, Tab } from '../state/place'
import { kindInWords } from '../words/kinds'
import { originsInWords, sentenceOf } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'
import { ClaimRows } from './ClaimRows'
import type { Column } from './rows'
import { SortableTable } from './SortableTable'

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
          <SortableTable
            columns={NODE_COLUMNS}
            rows={nodes}
            idOf={({ thing }) => thing.id}
            cells={({ thing, hidden }) => [thing.name, kindInWords(thing), degree.get(thing.id) ?? 0, hidden]}
            selected={idsOf(selected, 'thing')}
            onSelect={(id) => onSelect('thing', id)}
          />
        ) : null}
        {tab === 'edges' ? (
          <SortableTable
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
            selected={idsOf(selected, 'relation')}
            onSelect={(id) => onSelect('relation', id)}
          />
        ) : null}
        {tab === 'claims' ? (
          <ClaimRows
            edges={edges}
            asOf={asOf}
            selected={idsOf(selected, 'relation')}
            onSelect={(id) => onSelect('relation', id)}
          />
        ) : null}
      </div>
    </section>
  )
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

function idsOf(selected: Selection | null, kind: Selection['kind']): readonly string[] {
  return selected?.kind === kind ? selected.ids : []
}

function degrees(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const id of edges.flatMap(({ from, to }) => [from.id, to.id])) found.set(id, (found.get(id) ?? 0) + 1)
  return found
}
