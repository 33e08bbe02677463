import type { Dispute } from '../answers/answers'
import { askFigureSets } from '../ask/figureSets'
import { useAnswer } from '../useAnswer'
import { Asked } from './Asked'
import { FigureRows, rowsOf, type FigureRow } from './FigureRows'
import type { Links } from './links'

interface FiguresOfDisputeProps {
  readonly dispute: Dispute
  readonly asOf: string | null
  readonly links: Links
}

/** The figures of the sides on one axis, and apart from them what those say who did it, which is no side. */
export function FiguresOfDispute({ dispute, asOf, links }: FiguresOfDisputeProps) {
  const [about] = dispute.about
  const sides = dispute.sides.flatMap(({ figure, origins }): FigureRow[] => {
    const who = origins.map(({ name }) => name).join(', ')
    return figure === null ? [] : [{ who, figure, isPerpetrator: false, claims: [] }]
  })
  const answered = useAnswer(
    about === undefined || sides.length === 0 ? null : JSON.stringify(['figures disputed', about.id, asOf]),
    (signal) => askFigureSets(about, asOf, signal),
  )
  if (sides.length === 0) return null
  const ids = new Set(sides.map(({ figure }) => figure.id))
  const set = answered.value?.find(({ byOrigin }) => byOrigin.some(({ figure }) => ids.has(figure.id)))
  const perpetrators = set === undefined ? [] : rowsOf(set).filter(({ isPerpetrator }) => isPerpetrator)
  return (
    <figure className="figures" aria-label="The figures on one axis">
      <FigureRows rows={[...sides, ...perpetrators]} asOf={asOf} links={links} />
      {about === undefined ? null : (
        <Asked answered={answered} what="what those say who did it">
          {() => null}
        </Asked>
      )}
    </figure>
  )
}
