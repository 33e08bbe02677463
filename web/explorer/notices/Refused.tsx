import type { Place } from '../state/place'
import type { Answered } from '../useAnswer'
import { ToStart } from './ToStart'

interface RefusedProps {
  readonly answered: Pick<Answered<unknown>, 'refusal' | 'isSlow' | 'askAgain'>
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** Fewer than these nodes are not worth asking for. */
const FEWEST_NODES = 10

/** Why there is no picture. One that took too long can be asked for again, or less of it. */
export function Refused({ answered: { refusal, isSlow, askAgain }, place, onPlace }: RefusedProps) {
  const fewer = Math.max(FEWEST_NODES, Math.floor(place.most / 2))
  return (
    <p role="alert">
      {refusal}{' '}
      {isSlow ? (
        <>
          {fewer < place.most ? (
            <button type="button" onClick={() => onPlace({ ...place, most: fewer })}>
              Ask for {fewer} nodes
            </button>
          ) : null}{' '}
          {place.more.length > 0 ? (
            <button type="button" onClick={() => onPlace({ ...place, more: place.more.slice(0, -1) })}>
              Without the last expansion
            </button>
          ) : null}{' '}
          <button type="button" onClick={askAgain}>
            Ask again
          </button>
        </>
      ) : (
        <ToStart onPlace={onPlace} />
      )}
    </p>
  )
}
