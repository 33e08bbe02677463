import type { Calendar } from '../answers/answers'
import type { Picture } from '../state/picture'
import { MOST_NODES, type Place } from '../state/place'
import type { Visible } from '../state/visible'
import { dayInWords } from '../words/days'
import { ALL_TYPES } from '../words/families'
import { KINDS } from '../words/kinds'
import { partInWords } from '../words/cuts'
import { count } from '../words/sentences'
import { STATUSES } from '../words/statuses'
import { Cuts } from './Cuts'
import { ToStart } from './ToStart'

interface ShownProps {
  readonly picture: Picture
  readonly seen: Visible
  readonly place: Place
  readonly calendar: Calendar | null
  readonly nameOf: (id: string) => string
  readonly onPlace: (place: Place) => void
}

/** How much is shown, and how much is not; or why there is nothing, and what to try. */
export function Shown({ picture, seen, place, calendar, nameOf, onPlace }: ShownProps) {
  const firstKnown = calendar?.view.firstKnown ?? null
  if (place.asOf !== null && firstKnown !== null && place.asOf < firstKnown) {
    return (
      <p>
        Nothing was known yet by {dayInWords(place.asOf)}: the first document here is of{' '}
        {dayInWords(firstKnown)}.{' '}
        <button type="button" onClick={() => onPlace({ ...place, asOf: firstKnown })}>
          Go to that day
        </button>
      </p>
    )
  }
  if (picture.edges.length === 0) {
    return (
      <p>
        {picture.notes.join(' ') || (picture.missing.length > 0 ? '' : 'Nobody says anything of it here.')}{' '}
        <ToStart onPlace={onPlace} />
      </p>
    )
  }
  if (seen.edges.length === 0) {
    return (
      <p>
        Your filters leave nothing of {count(picture.edges.length, 'edge')}.{' '}
        <button type="button" onClick={() => onPlace(unfiltered(place))}>
          Take the filters away
        </button>
      </p>
    )
  }
  return (
    <>
      <p className="shown">
        {count(seen.nodes.length, 'node')}, {count(seen.edges.length, 'edge')}
        {seen.filtered.edges > 0 ? ` · ${count(seen.filtered.edges, 'more edge')} behind the filters` : ''}
        {seen.undrawn > 0
          ? ` · ${partInWords(seen.edges.length, seen.edges.length + seen.undrawn, 'edge')} drawn, those on most origins first: filter to see the others`
          : ''}
      </p>
      <Cuts
        cuts={picture.cuts}
        nameOf={nameOf}
        canShowMore={place.most < MOST_NODES}
        onMore={() => onPlace({ ...place, most: Math.min(place.most * 2, MOST_NODES) })}
        place={place}
        onPlace={onPlace}
      />
    </>
  )
}

function unfiltered(place: Place): Place {
  return {
    ...place,
    types: ALL_TYPES,
    statuses: STATUSES,
    kinds: KINDS,
    support: 'ANY',
    source: null,
    period: null,
    hidden: [],
  }
}
