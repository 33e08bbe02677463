import { useId, useState } from 'react'
import type { Figure, FigureSet } from '../answers/answers'
import { figureInWords, isOpenAbove, mostOf } from '../words/figures'
import { ClaimsById } from './ClaimsById'
import type { Links } from './links'

/** A figure, who gives it, and the claims that tell it where they are not on the page already. */
export interface FigureRow {
  readonly who: string
  readonly figure: Figure
  /** Whether those give it who say that they did it. */
  readonly isPerpetrator: boolean
  readonly claims: readonly string[]
}

interface FigureRowsProps {
  readonly rows: readonly FigureRow[]
  readonly asOf: string | null
  readonly links: Links
}

/** Figures as ranges on one axis, those of the perpetrators apart; each leads to the claims that tell it. */
export function FigureRows({ rows, asOf, links }: FigureRowsProps) {
  const most = mostOf(rows.map(({ figure }) => figure))
  return (
    <ul className="ranges">
      {rows.map((row, index) => (
        <Row key={`${row.figure.id} ${index}`} row={row} most={most} asOf={asOf} links={links} />
      ))}
      <li className="range-axis" aria-hidden="true">
        <span>0</span>
        <span>{Math.round(most).toLocaleString('en')}</span>
      </li>
    </ul>
  )
}

/** Those of a set: the current one of each origin, then what those say who did it. */
export function rowsOf({ byOrigin, perpetratorSays }: FigureSet): FigureRow[] {
  const rows = (given: FigureSet['byOrigin'], isPerpetrator: boolean): FigureRow[] =>
    given.map(({ figure, origin, claims }) => ({
      who: origin.name,
      figure,
      isPerpetrator,
      claims: claims.map(({ id }) => id),
    }))
  return [...rows(byOrigin, false), ...rows(perpetratorSays, true)]
}

interface RowProps extends Omit<FigureRowsProps, 'rows'> {
  readonly row: FigureRow
  readonly most: number
}

function Row({ row, most, asOf, links }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const words = <strong>{figureInWords(row.figure)}</strong>
  return (
    <li>
      <span className="range-who">
        <bdi>{row.who}</bdi>
        {row.isPerpetrator ? <em> (says who did it)</em> : ''}
      </span>
      <Range figure={row.figure} most={most} isPerpetrator={row.isPerpetrator} />
      {row.claims.length === 0 ? (
        words
      ) : (
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-controls={id}
          title="The claims that tell it"
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </button>
      )}
      <div id={id} className="range-claims" hidden={!isOpen}>
        {isOpen ? <ClaimsById ids={row.claims} asOf={asOf} links={links} /> : null}
      </div>
    </li>
  )
}

interface RangeProps {
  readonly figure: Figure
  readonly most: number
  readonly isPerpetrator: boolean
}

/** A range from least to most; open to the right where no most is given. */
function Range({ figure, most, isPerpetrator }: RangeProps) {
  const from = ((figure.min ?? 0) / most) * 100
  const to = ((figure.max ?? most) / most) * 100
  const kind = `${isPerpetrator ? ' range-perpetrator' : ''}${isOpenAbove(figure) ? ' range-open' : ''}`
  return (
    <svg className={`range${kind}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="5" y2="5" />
      <rect x={Math.min(from, 97)} y="1" width={Math.max(to - from, 3)} height="8" />
    </svg>
  )
}
