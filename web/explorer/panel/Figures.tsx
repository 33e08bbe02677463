import type { Figure, FigureClaim, FigureSet } from '../answers/answers'
import { inWords } from '../words/kinds'

/** What is counted, with the figure of each origin on one axis; nothing is added up or averaged. */
export function Figures({ sets }: { readonly sets: readonly FigureSet[] }) {
  if (sets.length === 0) return null
  return (
    <section className="figures">
      <h3>Figures, by who gives them</h3>
      {sets.map((set) => (
        <figure key={set.id}>
          <figcaption>
            How many {inWords(set.quantity)}
            {set.whoText === null ? (set.who === 'ALL' ? '' : ` (${inWords(set.who)})`) : ` (${set.whoText})`}
            ?
          </figcaption>
          <FigureRows set={set} />
          <p className="quiet">{set.why}</p>
        </figure>
      ))}
    </section>
  )
}

function FigureRows({ set }: { readonly set: FigureSet }) {
  const rows = [
    ...set.byOrigin.map((row) => ({ row, isPerpetrator: false })),
    ...set.perpetratorSays.map((row) => ({ row, isPerpetrator: true })),
  ]
  const most = Math.max(1, ...rows.map(({ row }) => row.figure.max ?? (row.figure.min ?? 0) * 1.2))
  return (
    <ul className="ranges">
      {rows.map(({ row, isPerpetrator }, index) => (
        <li key={`${row.figure.id} ${index}`}>
          <span className="range-who">
            <bdi>{row.origin.name}</bdi>
            {isPerpetrator ? <em> (says who did it)</em> : ''}
          </span>
          <Range row={row} most={most} isPerpetrator={isPerpetrator} />
          <strong>{figureInWords(row.figure)}</strong>
        </li>
      ))}
    </ul>
  )
}

/** A range from least to most; open to the right where no most is given. */
function Range({
  row,
  most,
  isPerpetrator,
}: {
  readonly row: FigureClaim
  readonly most: number
  readonly isPerpetrator: boolean
}) {
  const { min, max } = row.figure
  const from = ((min ?? 0) / most) * 100
  const to = ((max ?? most) / most) * 100
  const kind = `${isPerpetrator ? ' range-perpetrator' : ''}${max === null ? ' range-open' : ''}`
  return (
    <svg className={`range${kind}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="5" y2="5" />
      <rect x={Math.min(from, 97)} y="1" width={Math.max(to - from, 3)} height="8" />
    </svg>
  )
}

export function figureInWords({ value, vague, min, max, approx }: Figure): string {
  if (value !== null) return value
  if (vague !== null) return vague
  const range = min === max ? String(min) : `${min ?? '?'}–${max ?? '?'}`
  return approx ? `about ${range}` : range
}
