import type { Calendar } from './answers/answers'
import type { Picture } from './state/picture'
import { FIRST_PLACE, MOST_NODES, type Place } from './state/place'
import type { Visible } from './state/visible'
import type { Answered } from './useAnswer'
import { dayInWords } from './words/days'
import { ALL_TYPES } from './words/families'
import { KINDS } from './words/kinds'
import { STATUSES } from './words/statuses'
import { count } from './words/sentences'

interface NoticesProps {
  readonly asked: Answered<Picture>
  readonly seen: Visible | null
  readonly place: Place
  readonly calendar: Calendar | null
  readonly faults: readonly string[]
  readonly pathFrom: string | null
  readonly onForget: () => void
  readonly onMore: () => void
  readonly onDay: (day: string | null) => void
  readonly onPlace: (place: Place) => void
}

/** How it stands with the picture, in words, each with a way on. */
export function Notices(props: NoticesProps) {
  const { asked, seen, place, faults } = props
  return (
    <div className="notices" aria-live="polite">
      {asked.isAway ? (
        <p role="alert">
          The database does not answer. Asking again
          {asked.value === null ? ' …' : '; what you see is the last answer.'}
        </p>
      ) : null}
      {asked.isAsking && !asked.isAway ? (
        <p className="asking">
          Asking what is said around{' '}
          {[...place.around, ...(place.between === null ? [] : [place.between.from, place.between.to])].join(
            ', ',
          )}{' '}
          …
        </p>
      ) : null}
      {asked.refusal === null ? null : (
        <p role="alert">
          {asked.refusal} <ToStart onPlace={props.onPlace} />
        </p>
      )}
      {faults.length === 0 ? null : (
        <p role="alert">
          Not all of this link could be read ({faults.join('; ')}). The rest is shown.{' '}
          <button type="button" onClick={props.onForget}>
            All right
          </button>
        </p>
      )}
      {props.pathFrom === null ? null : (
        <p>A path from {props.pathFrom} to whom? Search, or click a node. Esc gives up.</p>
      )}
      {asked.value !== null && seen !== null ? <Shown {...props} picture={asked.value} seen={seen} /> : null}
    </div>
  )
}

function Shown({
  picture,
  seen,
  place,
  calendar,
  onMore,
  onDay,
  onPlace,
}: NoticesProps & { readonly picture: Picture; readonly seen: Visible }) {
  const firstKnown = calendar?.view.firstKnown ?? null
  if (place.asOf !== null && firstKnown !== null && place.asOf < firstKnown) {
    return (
      <p>
        Nothing was known yet by {dayInWords(place.asOf)}: the first document here is of{' '}
        {dayInWords(firstKnown)}.{' '}
        <button type="button" onClick={() => onDay(firstKnown)}>
          Go to that day
        </button>
      </p>
    )
  }
  if (picture.edges.length === 0) {
    return (
      <p>
        {picture.notes.join(' ') || 'Nobody says anything of it here.'} <ToStart onPlace={onPlace} />
      </p>
    )
  }
  if (seen.edges.length === 0) {
    return (
      <p>
        Your filters leave nothing of {count(picture.edges.length, 'edge')}.{' '}
        <button
          type="button"
          onClick={() =>
            onPlace({
              ...place,
              types: ALL_TYPES,
              statuses: STATUSES,
              kinds: KINDS,
              support: 'ANY',
              source: null,
              period: null,
              hidden: [],
            })
          }
        >
          Take the filters away
        </button>
      </p>
    )
  }
  return (
    <p className="shown">
      {count(seen.nodes.length, 'node')}, {count(seen.edges.length, 'edge')}
      {seen.filtered.edges > 0 ? ` · ${seen.filtered.edges} more edges behind the filters` : ''}
      {picture.isCut ? ` · ${picture.notes.join(' ')}` : ''}{' '}
      {picture.isCut && place.most < MOST_NODES ? (
        <button type="button" onClick={onMore}>
          Show more
        </button>
      ) : null}
    </p>
  )
}

function ToStart({ onPlace }: { readonly onPlace: (place: Place) => void }) {
  return (
    <button type="button" onClick={() => onPlace(FIRST_PLACE)}>
      Back to the first picture
    </button>
  )
}
