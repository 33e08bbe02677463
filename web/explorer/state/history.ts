import type { Place, Positions } from './place'

/** Somewhere one stood on the way. */
export interface Stop {
  /** Its place on the way; the browser's own way back knows it by this. */
  readonly number: number
  readonly place: Place
  /** Where everything was drawn when one left it; null: wherever it is drawn now. */
  readonly positions: Positions | null
}

/** Where one was, is, and had gone before going back. */
export interface History {
  readonly past: readonly Stop[]
  readonly now: Stop
  readonly future: readonly Stop[]
}

/** One does not go back further than this. */
const MOST_STEPS = 200

export type Step =
  /** To another picture; `left` is where everything was drawn before. */
  | { readonly to: Place; readonly left: Positions }
  /** What is only looked at (a selection, the table) makes no step of its own. */
  | { readonly lookAt: Place }
  /** Back or forth to a stop of the way; `otherwise` is what is there when it is not remembered. */
  | { readonly number: number; readonly left: Positions; readonly otherwise: Place }

export function start(place: Place, number = 0, positions: Positions | null = null): History {
  return { past: [], now: { number, place, positions }, future: [] }
}

export function step({ past, now, future }: History, action: Step): History {
  if ('lookAt' in action) return { past, now: { ...now, place: action.lookAt }, future }
  const left = { ...now, positions: action.left }
  if ('to' in action) {
    return {
      past: [...past, left].slice(-MOST_STEPS),
      now: { number: now.number + 1, place: action.to, positions: null },
      future: [],
    }
  }
  const way = [...past, left, ...future]
  const index = way.findIndex(({ number }) => number === action.number)
  const found = way[index]
  if (found === undefined) return start(action.otherwise, action.number)
  return { past: way.slice(0, index), now: found, future: way.slice(index + 1) }
}
