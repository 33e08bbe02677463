import type { AnswersOfPlace } from './desk/useAnswers'
import type { Names } from './desk/useNames'
import { Refused } from './notices/Refused'
import { Shown } from './notices/Shown'
import { SourceNotice } from './notices/SourceNotice'
import { FIRST_PLACE, type Place } from './state/place'

interface NoticesProps {
  readonly answers: AnswersOfPlace
  readonly place: Place
  readonly names: Names
  readonly faults: readonly string[]
  readonly pathFrom: string | null
  readonly onForget: () => void
  readonly onPlace: (place: Place) => void
}

/** How it stands with the picture, in words, each with a way on. */
export function Notices({ answers, place, names, faults, pathFrom, onForget, onPlace }: NoticesProps) {
  const { asked, seen, calendar, supported, changes } = answers
  const isAway = [asked, calendar, supported, changes].some((each) => each.isAway)
  const picture = asked.value
  return (
    <div className="notices" aria-live="polite">
      {isAway ? (
        <p role="alert">
          The database does not answer. Asking again
          {picture === null ? ' …' : '; what you see is the last answer.'}
        </p>
      ) : null}
      {asked.isAsking && !isAway ? <p className="asking">{asking(place, names)}</p> : null}
      {asked.refusal === null ? null : <Refused answered={asked} place={place} onPlace={onPlace} />}
      {faults.length === 0 ? null : (
        <p role="alert">
          Not all of this link could be read ({faults.join('; ')}). The rest is shown.{' '}
          <button type="button" onClick={onForget}>
            All right
          </button>
        </p>
      )}
      <SourceNotice {...answers} place={place} onPlace={onPlace} />
      {pathFrom === null ? null : (
        <p>A path from {pathFrom} to whom? Search, or click a node. Esc gives up.</p>
      )}
      {picture === null || (picture.edges.length === 0 && picture.notes.length > 0)
        ? null
        : picture.missing.map(({ id, why }) => (
            <p key={`${id} ${why}`} role="alert">
              {why}{' '}
              <button type="button" onClick={() => onPlace(without(place, id))}>
                Go on without it
              </button>
            </p>
          ))}
      {picture !== null && seen !== null ? (
        <Shown
          picture={picture}
          seen={seen}
          place={place}
          calendar={calendar.value}
          nameOf={names.nameOf}
          onPlace={onPlace}
        />
      ) : null}
    </div>
  )
}

/** "Asking what is said around Taliban …": those whose names the page has heard of. */
function asking({ around, between }: Place, { knownName }: Names): string {
  const ids = [...around, ...(between === null ? [] : [between.from, between.to])]
  const names = ids.map(knownName).filter((name) => name !== null)
  return names.length === 0 ? 'Asking for the picture …' : `Asking what is said around ${names.join(', ')} …`
}

/** The place without what is not there; where that leaves nothing to be around, around what was expanded first. */
function without(place: Place, id: string): Place {
  const around = place.around.filter((each) => each !== id)
  const more = place.more.filter((each) => each.id !== id)
  const between = place.between?.from === id || place.between?.to === id ? null : place.between
  if (around.length > 0 || between !== null) return { ...place, around, more, between }
  const [first] = more
  return first === undefined ? FIRST_PLACE : { ...place, around: [first.id], more, between }
}
