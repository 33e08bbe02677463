import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { Drawing } from '../picture/drawing'
import { nextInDirection } from '../picture/neighbour'
import { expanded, pinnedAt, selecting, unpinned, withHidden } from '../state/changesOfPlace'
import { placeBetween, type Expansion } from '../state/place'
import type { Places } from '../state/usePlace'

/** What a hand holds and does in the picture, by mouse or by keys. */
export interface HandOnPicture {
  /** The nodes that were picked, in their order. */
  readonly picked: readonly string[]
  /** Where the arrow keys are. */
  readonly focused: string | null
  /** Where a path begins whose end is being chosen. */
  readonly pathFrom: string | null
  readonly startPath: (from: string | null) => void
  readonly findPath: (from: string, to: string) => void
  readonly choose: (id: string, isAdding: boolean) => void
  readonly letGo: () => void
  readonly expand: (expansion: Expansion) => void
  readonly hide: (ids: readonly string[]) => void
  readonly togglePin: (id: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function useHand({ place, go, look }: Places, drawing: RefObject<Drawing | null>): HandOnPicture {
  const [pathFrom, startPath] = useState<string | null>(null)
  const [picked, setPicked] = useState<readonly string[]>([])
  const [focused, setFocused] = useState<string | null>(null)

  function drop(): void {
    setPicked([])
    setFocused(null)
  }

  function findPath(from: string, to: string): void {
    startPath(null)
    drop()
    go(placeBetween(from, to, place))
  }

  function choose(id: string, isAdding: boolean): void {
    if (pathFrom !== null && pathFrom !== id) {
      findPath(pathFrom, id)
      return
    }
    setPicked((before) => (isAdding ? [...before.filter((each) => each !== id), id] : [id]))
    setFocused(null)
    look(selecting(place, 'thing', id))
  }

  function expand(expansion: Expansion): void {
    go(expanded(selecting(place, 'thing', expansion.id), expansion))
  }

  function hide(ids: readonly string[]): void {
    drop()
    go(withHidden(place, ids))
  }

  function togglePin(id: string): void {
    const at = drawing.current?.places().get(id)
    if (id in place.pinned) go(unpinned(place, id))
    else if (at !== undefined) go(pinnedAt(place, id, at))
  }

  function onKey(event: KeyboardEvent): void {
    const at = focused ?? (place.selected?.kind === 'thing' ? (place.selected.ids[0] ?? null) : null)
    const next = nextInDirection(event.key, at, drawing.current?.places() ?? new Map())
    if (next !== null) {
      event.preventDefault()
      setFocused(next)
      drawing.current?.centreOn(next)
      return
    }
    if (event.key === '+') drawing.current?.zoomBy(1.25)
    if (event.key === '-') drawing.current?.zoomBy(0.8)
    if (event.key === '0') drawing.current?.fit()
    if (at === null || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') choose(at, event.shiftKey)
    if (event.key.toLowerCase() === 'e') expand({ id: at, by: null })
    if (event.key.toLowerCase() === 'p') togglePin(at)
    if (event.key === 'Delete' || event.key === 'Backspace') hide(picked.length > 1 ? picked : [at])
  }

  return {
    picked,
    focused,
    pathFrom,
    startPath,
    findPath,
    choose,
    letGo() {
      drop()
      look({ ...place, selected: null })
    },
    expand,
    hide,
    togglePin,
    onKey,
  }
}
