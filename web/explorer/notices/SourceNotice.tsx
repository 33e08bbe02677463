import type { AnswersOfPlace } from '../desk/useAnswers'
import type { Place } from '../state/place'

interface SourceNoticeProps extends Pick<AnswersOfPlace, 'supported' | 'isSourceUnknown'> {
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** That the picture is not filtered by the document that was chosen, and why. */
export function SourceNotice({ supported, isSourceUnknown, place, onPlace }: SourceNoticeProps) {
  if (place.source === null) return null
  const anyDocument = (
    <button type="button" onClick={() => onPlace({ ...place, source: null })}>
      Any document
    </button>
  )
  if (isSourceUnknown) {
    return (
      <p role="alert">
        There is no document “{place.source}” here. What is shown is not filtered by a document. {anyDocument}
      </p>
    )
  }
  if (supported.refusal !== null) {
    return (
      <p role="alert">
        What the document supports is not known: {supported.refusal} What is shown is not filtered by it.{' '}
        <button type="button" onClick={supported.askAgain}>
          Ask again
        </button>{' '}
        {anyDocument}
      </p>
    )
  }
  return supported.isAsking && !supported.isAway ? (
    <p className="asking">Asking what the document supports …</p>
  ) : null
}
