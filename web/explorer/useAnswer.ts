import { useEffect, useState } from 'react'
import { AskFailure } from './ask/ask'

/** How a question stands. While the service is away the last answer is kept, and the question is asked again and again. */
export interface Answered<Value> {
  readonly value: Value | null
  readonly isAsking: boolean
  readonly isAway: boolean
  /** Why it was refused, in the words of the service. */
  readonly refusal: string | null
}

/** Between two tries while the service is away. */
const RETRY_MS = 1500

/** Asks when the key changes; null asks nothing. Whatever was asked before is given up. */
export function useAnswer<Value>(
  key: string | null,
  question: (signal: AbortSignal) => Promise<Value>,
): Answered<Value> {
  const [state, setState] = useState<Answered<Value> & { readonly key: string | null }>({
    key: null,
    value: null,
    isAsking: false,
    isAway: false,
    refusal: null,
  })

  useEffect(() => {
    if (key === null) {
      setState({ key, value: null, isAsking: false, isAway: false, refusal: null })
      return undefined
    }
    const giveUp = new AbortController()
    let timer: number | undefined
    const attempt = async (): Promise<void> => {
      try {
        const value = await question(giveUp.signal)
        if (!giveUp.signal.aborted) setState({ key, value, isAsking: false, isAway: false, refusal: null })
      } catch (error) {
        if (giveUp.signal.aborted) return
        if (error instanceof AskFailure && error.kind === 'AWAY') {
          setState((before) => ({ ...before, isAsking: true, isAway: true }))
          timer = window.setTimeout(() => void attempt(), RETRY_MS)
          return
        }
        const refusal =
          error instanceof AskFailure ? error.message : `The answer could not be read. ${String(error)}`
        setState({ key, value: null, isAsking: false, isAway: false, refusal })
      }
    }
    setState((before) => ({ ...before, isAsking: true, refusal: null }))
    void attempt()
    return () => {
      giveUp.abort()
      window.clearTimeout(timer)
    }
    // The key stands for everything that the question depends on.
  }, [key])

  return state
}
