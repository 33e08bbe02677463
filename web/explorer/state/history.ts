import type { Place } from './place'

/** Where one was, is, and had gone before going back. */
export interface History {
  readonly past: readonly Place[]
  readonly now: Place
  readonly future: readonly Place[]
}

/** One does not go back further than this. */
const MOST_STEPS = 200

export type Step = { readonly to: Place; readonly isLasting?: boolean } | 'UNDO' | 'REDO'

/** Goes somewhere, back, or forth again. What is only looked at (a selection, the table) makes no step of its own. */
export function step(history: History, action: Step): History {
  const { past, now, future } = history
  if (action === 'UNDO') {
    const before = past.at(-1)
    return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] }
  }
  if (action === 'REDO') {
    const [after, ...rest] = future
    return after === undefined ? history : { past: [...past, now], now: after, future: rest }
  }
  if (action.isLasting === false) return { ...history, now: action.to }
  return { past: [...past, now].slice(-MOST_STEPS), now: action.to, future: [] }
}
