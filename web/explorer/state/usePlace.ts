import { useCallback, useEffect, useReducer, useRef } from 'react'
import { addressOf, readAddress } from './address'
import { start, step } from './history'
import type { Place, Positions } from './place'

/** Where one is, kept in the address, with the way back. */
export interface Places {
  readonly place: Place
  /** Where everything is to be drawn; null: where it is drawn. */
  readonly positions: Positions | null
  /** Changes the picture: a step that can be undone, to where everything was drawn before, which is now unless it is told. */
  readonly go: (to: Place, left?: Positions) => void
  /** Looks at something of it: no step of its own. */
  readonly look: (to: Place) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/**
 * Undo and the browser's own button for back go the same way: each step is an entry in the history of the browser. `drawn` tells where
 * everything is drawn; `onReturn` hears of each step back or forth.
 */
export function usePlace(
  first: { readonly place: Place; readonly positions: Positions | null },
  drawn: () => Positions,
  onReturn: () => void,
): Places {
  const [history, dispatch] = useReducer(step, null, () =>
    start(first.place, stopNumber(window.history.state) ?? 0, first.positions),
  )
  const { past, now, future } = history
  const latest = useRef({ drawn, onReturn })
  useEffect(() => {
    latest.current = { drawn, onReturn }
  })
  const written = useRef(now.number)
  const numbers = [...past, now, ...future].map(({ number }) => number)
  const travel = useTravel(numbers, now.number, (number) => {
    written.current = number
    latest.current.onReturn()
    dispatch({ number, left: latest.current.drawn(), otherwise: readAddress(location.search).place })
  })

  useEffect(() => {
    for (const { number, place } of [...past, now]) {
      if (number > written.current) window.history.pushState({ [STOP]: number }, '', pathOf(place))
    }
    const isWritten = pathOf(now.place) === `${location.pathname}${location.search}`
    if (!isWritten || stopNumber(window.history.state) === null)
      window.history.replaceState({ [STOP]: now.number }, '', pathOf(now.place))
    written.current = now.number
  }, [now])

  return {
    place: now.place,
    positions: now.positions,
    go: useCallback((to, left) => dispatch({ to, left: left ?? latest.current.drawn() }), []),
    look: useCallback((to) => dispatch({ lookAt: to }), []),
    undo: () => travel(-1),
    redo: () => travel(1),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  }
}

function pathOf(place: Place): string {
  return `${location.pathname}${addressOf(place)}`
}

/**
 * Sends the browser back and forth between stops of these numbers, one journey after the other, and tells where each ends. Whoever
 * presses undo faster than the browser goes is not led off the page.
 */
function useTravel(
  numbers: readonly number[],
  now: number,
  onArrival: (number: number) => void,
): (by: number) => void {
  const at = useRef(now)
  const goal = useRef<number | null>(null)
  const latest = useRef(onArrival)
  useEffect(() => {
    at.current = now
    latest.current = onArrival
  })
  useEffect(() => {
    const arrive = ({ state }: PopStateEvent) => {
      const arrived = stopNumber(state)
      // A link within the page, or an entry of somebody else's.
      if (arrived === null) return
      at.current = arrived
      latest.current(arrived)
      const further = goal.current === null ? 0 : goal.current - arrived
      if (further === 0) goal.current = null
      else window.history.go(further)
    }
    window.addEventListener('popstate', arrive)
    return () => window.removeEventListener('popstate', arrive)
  }, [])
  return (by) => {
    const next = (goal.current ?? at.current) + by
    if (!numbers.includes(next)) return
    const isUnderway = goal.current !== null
    goal.current = next
    if (isUnderway) return
    window.history.go(next - at.current)
    // A browser that refuses to go must not keep anybody from trying again.
    window.setTimeout(() => {
      goal.current = null
    }, LONGEST_JOURNEY_MS)
  }
}

/** Browsers go within milliseconds. */
const LONGEST_JOURNEY_MS = 1000

/** By this the entries of the browser's history know their stop. */
const STOP = 'claimgraph:stop'

function stopNumber(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !(STOP in state)) return null
  return typeof state[STOP] === 'number' ? state[STOP] : null
}
