import type { ReactNode } from 'react'
import type { Answered } from '../useAnswer'

interface AskedProps<Value> {
  readonly answered: Answered<Value>
  /** What is being asked: "the claims behind this relation". */
  readonly what: string
  readonly children: (value: Value) => ReactNode
}

/** The answer, or in words how it stands with it. */
export function Asked<Value>({ answered, what, children }: AskedProps<Value>) {
  const { value, isAsking, isAway, refusal, askAgain } = answered
  if (refusal !== null) {
    return (
      <p role="alert">
        No answer for {what}: {refusal}{' '}
        <button type="button" onClick={askAgain}>
          Ask again
        </button>
      </p>
    )
  }
  if (value === null) {
    return (
      <p className="quiet">
        {isAway ? `The database does not answer; asking again for ${what} …` : `Asking for ${what} …`}
      </p>
    )
  }
  return <div aria-busy={isAsking}>{children(value)}</div>
}
