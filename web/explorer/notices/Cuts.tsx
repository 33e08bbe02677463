import type { Cut } from '../state/picture'
import { placeAround, type Place } from '../state/place'
import { cutInWords } from '../words/cuts'

interface CutsProps {
  readonly cuts: readonly Cut[]
  readonly nameOf: (id: string) => string
  readonly place: Place
  /** Whether more nodes around the centres can be asked for. */
  readonly canShowMore: boolean
  readonly onMore: () => void
  readonly onPlace: (place: Place) => void
}

/** What was not fetched, with its numbers, and how to see it. */
export function Cuts({ cuts, nameOf, place, canShowMore, onMore, onPlace }: CutsProps) {
  return cuts.map((cut) => {
    const [first = ''] = cut.around
    return (
      <p key={`${cut.isExpansion ? 'more ' : ''}${cut.around.join(' ')}`} className="cut">
        {cut.isExpansion ? `Around ${nameOf(first)}: ` : ''}
        {cutInWords(cut)}
        {cut.isExpansion ? (
          <>
            {' '}
            <button type="button" onClick={() => onPlace(placeAround(first, place))}>
              Start from there
            </button>
          </>
        ) : canShowMore ? (
          <>
            {' '}
            <button type="button" onClick={onMore}>
              Show more
            </button>
          </>
        ) : (
          '; that is the most that is drawn: choose a period, or begin somewhere nearer'
        )}
      </p>
    )
  })
}
