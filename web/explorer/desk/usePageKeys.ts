import { useEffect } from 'react'

interface PageKeys {
  readonly onSearch: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly giveUp: () => void
}

/** The keys that work anywhere on the page but where somebody types. */
export function usePageKeys({ onSearch, undo, redo, giveUp }: PageKeys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (isTyping(event)) return
      const key = event.key.toLowerCase()
      const isCommand = event.ctrlKey || event.metaKey
      const action = isCommand
        ? { z: event.shiftKey ? redo : undo, y: redo }[key]
        : { '/': onSearch, escape: giveUp }[key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && TEXTS.has(target.type))
}

/** A checkbox is an input as well, and nobody types into it. */
const TEXTS = new Set(['text', 'date', 'search'])
