import { useCallback, useEffect, useReducer } from 'react'
import { addressOf, readAddress } from './address'
import { step } from './history'
import type { Place } from './place'

/** Where one is, kept in the address, with the way back. */
export interface Places {
  readonly place: Place
  /** Changes the picture: a step that can be undone. */
  readonly go: (to: Place) => void
  /** Looks at something of it: no step of its own. */
  readonly look: (to: Place) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function usePlace(first: Place): Places {
  const [history, dispatch] = useReducer(step, { past: [], now: first, future: [] })
  const { past, now, future } = history

  useEffect(() => {
    const address = `${location.pathname}${addressOf(now)}`
    if (address !== `${location.pathname}${location.search}`) window.history.replaceState(null, '', address)
  }, [now])

  useEffect(() => {
    const follow = () => dispatch({ to: readAddress(location.search).place })
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  return {
    place: now,
    go: useCallback((to) => dispatch({ to }), []),
    look: useCallback((to) => dispatch({ to, isLasting: false }), []),
    undo: useCallback(() => dispatch('UNDO'), []),
    redo: useCallback(() => dispatch('REDO'), []),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  }
}
