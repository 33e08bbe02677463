import { useEffect, useState } from 'react'
import { AskFailure } from './ask/ask'

/** How a question stands. While the service is away the last answer is kept, and the question is asked again and again. */
export interface Answered<Value> {
  readonly value: Value | null
  readonly isAsking: boolean
  readonly isAway: boolean
  /** Why there is no answer, in the words of the service. */
  readonly refusal: string | null
  /** Whether it is that the database took too long: asked for less it may answer. */
  readonly isSlow: boolean
  readonly askAgain: () => void
}

type State<Value> = Omit<Answered<Value>, 'askAgain'>

const NOTHING = { value: null, isAsking: false, isAway: false, refusal: null, isSlow: false }

/** Between two tries while the service is away. */
const RETRY_MS = 1500

/** Asks when the key changes; null asks nothing. Whatever was asked before is given up. */
export function useAnswer<Value>(
  key: string | null,
  question: (signal: AbortSignal) => Promise<Value>,
): Answered<Value> {
  const [state, setState] = useState<State<Value>>(NOTHING)
  const [times, setTimes] = useState(0)

  useEffect(() => {
    if (key === null) {
      setState(NOTHING)
      return undefined
    }
    const giveUp = new AbortController()
    let timer: number | undefined
    const attempt = async (): Promise<void> => {
      try {
        const value = await question(giveUp.signal)
        if (!giveUp.signal.aborted) setState({ ...NOTHING, value })
      } catch (error) {
        if (giveUp.signal.aborted) return
        if (error instanceof AskFailure && error.kind === 'AWAY') {
          setState((before) => ({ ...before, isAsking: true, isAway: true }))
          timer = window.setTimeout(() => void attempt(), RETRY_MS)
          return
        }
        const refusal =
          error instanceof AskFailure ? error.message : `The answer could not be read. ${String(error)}`
        setState({ ...NOTHING, refusal, isSlow: error instanceof AskFailure && error.kind === 'SLOW' })
      }
    }
    setState((before) => ({ ...before, isAsking: true, refusal: null, isSlow: false }))
    void attempt()
    return () => {
      giveUp.abort()
      window.clearTimeout(timer)
    }
    // The key stands for everything that the question depends on.
  }, [key, times])

  return { ...state, askAgain: () => setTimes((before) => before + 1) }
}
