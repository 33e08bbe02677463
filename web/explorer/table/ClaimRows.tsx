import { ANSWERS, type Claim, type Edge } from '../answers/answers'
import { ask } from '../ask/ask'
import { CLAIMS } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { partInWords } from '../words/cuts'
import { actInWords, documentDay, speakerInWords } from '../words/sentences'
import type { Cell, Column } from './rows'
import { SortableTable } from './SortableTable'

interface ClaimRowsProps {
  readonly edges: readonly Edge[]
  readonly asOf: string | null
  /** The ids of the edges that are selected: all of their claims are. */
  readonly selected: readonly string[]
  /** Called with the id of the edge on which a claim bears. */
  readonly onSelect: (edge: string) => void
}

/** The API is asked for the claims of so many edges. */
const MOST_EDGES = 100

export function ClaimRows({ edges, asOf, selected, onSelect }: ClaimRowsProps) {
  const ids = edges.slice(0, MOST_EDGES).map(({ id }) => id)
  const answered = useAnswer(
    ids.length === 0 ? null : JSON.stringify(['claims', ids, asOf]),
    async (signal) =>
      (await ask(CLAIMS, { ids, asOf, first: MOST_EDGES }, ANSWERS.claims, signal)).view.relations.nodes,
  )
  if (ids.length === 0) return <p>No edge is shown, so there is no claim for one.</p>
  const { value, refusal, isAway, askAgain } = answered
  if (refusal !== null) {
    return (
      <p role="alert">
        {refusal}{' '}
        <button type="button" onClick={askAgain}>
          Ask again
        </button>
      </p>
    )
  }
  if (value === null) {
    return (
      <p>
        {isAway ? 'The database does not answer; asking again for the claims …' : 'Asking for the claims …'}
      </p>
    )
  }
  const rows = value.flatMap(({ id: edge, claims }) =>
    claims.nodes.map((claim) => ({ edge, claim, id: `${edge} ${claim.id}` })),
  )
  const all = value.reduce((sum, { claims }) => sum + claims.totalCount, 0)
  return (
    <>
      <SortableTable
        columns={COLUMNS}
        rows={rows}
        idOf={({ id }) => id}
        cells={({ claim }) => cellsOf(claim)}
        selected={rows.filter(({ edge }) => selected.includes(edge)).map(({ id }) => id)}
        onSelect={(id) => onSelect(rows.find((row) => row.id === id)?.edge ?? '')}
      />
      {rows.length < all ? (
        <p>
          {partInWords(rows.length, all, 'claim')} are listed, up to 25 of an edge; an edge has all of its
          own.
        </p>
      ) : null}
      {edges.length > MOST_EDGES ? (
        <p>
          These are the claims of {partInWords(MOST_EDGES, edges.length, 'edge')}; filter to see those of the
          others.
        </p>
      ) : null}
    </>
  )
}

function cellsOf(claim: Claim): Cell[] {
  return [
    speakerInWords(claim),
    actInWords(claim.act),
    claim.says,
    claim.polarity === 'DENIED' ? 'denies' : claim.polarity === 'AFFIRMED' ? 'affirms' : 'leaves open',
    claim.document.title ?? 'untitled',
    documentDay(claim.document),
  ]
}

const COLUMNS: readonly Column[] = ['Who says it', 'Act', 'What', 'Side', 'Document', 'Day']
