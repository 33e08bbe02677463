import type { FigureSet } from '../answers/answers'
import { inWords } from '../words/kinds'
import { FigureRows, rowsOf } from './FigureRows'
import type { Links } from './links'

interface FiguresProps {
  readonly sets: readonly FigureSet[]
  readonly asOf: string | null
  readonly links: Links
}

/** What is counted, with the figure of each origin on one axis; nothing is added up or averaged. */
export function Figures({ sets, asOf, links }: FiguresProps) {
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
          <FigureRows rows={rowsOf(set)} asOf={asOf} links={links} />
          <p className="quiet">{set.why}</p>
        </figure>
      ))}
    </section>
  )
}
