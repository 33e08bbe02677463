import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { Drawing } from '../picture/drawing'
import { lineId } from '../picture/elements'
import type { Focus } from '../picture/inWords'
import { nextInDirection } from '../picture/neighbour'
import type { Scene } from '../picture/scene'
import { linesAt, nextLine } from '../picture/walk'
import { expanded, pinnedAt, selecting, unpinned, withHidden } from '../state/changesOfPlace'
import { placeBetween, type Expansion } from '../state/place'
import type { Places } from '../state/usePlace'

/** What a hand holds and does in the picture, by mouse or by keys. */
export interface HandOnPicture {
  /** The nodes that were picked, in their order. */
  readonly picked: readonly string[]
  /** Where the keys are. */
  readonly focus: Focus | null
  /** The node whose relations are being chosen from. */
  readonly menu: string | null
  /** Where a path begins whose end is being chosen. */
  readonly pathFrom: string | null
  readonly startPath: (from: string | null) => void
  readonly findPath: (from: string, to: string) => void
  readonly choose: (id: string, isAdding: boolean) => void
  readonly chooseLine: (id: string) => void
  readonly pickAll: (ids: readonly string[]) => void
  readonly letGo: () => void
  readonly openMenu: (id: string | null) => void
  readonly expand: (expansion: Expansion) => void
  readonly hide: (ids: readonly string[]) => void
  readonly togglePin: (id: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

export function useHand(
  { place, go, look }: Places,
  drawing: RefObject<Drawing | null>,
  scene: Scene | null,
): HandOnPicture {
  const [pathFrom, startPath] = useState<string | null>(null)
  const [held, setHeld] = useState<readonly string[]>([])
  const [focus, setFocus] = useState<Focus | null>(null)
  const [menu, openMenu] = useState<string | null>(null)
  const lines = scene?.lines ?? []
  // What an undo or a filter took out of the picture is not in the hand any more.
  const picked = held.filter((id) => scene?.nodes.some((node) => node.id === id))

  function drop(): void {
    setHeld([])
    setFocus(null)
    openMenu(null)
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
    const others = isAdding ? picked.filter((each) => each !== id) : []
    const isLetGo = isAdding && picked.includes(id)
    setHeld(isLetGo ? others : [...others, id])
    setFocus(null)
    const last = isLetGo ? others.at(-1) : id
    look(last === undefined ? { ...place, selected: null } : selecting(place, 'thing', last))
  }

  function chooseLine(id: string): void {
    const line = lines.find((each) => each.id === id)
    if (line !== undefined) look(selecting(place, 'relation', ...line.edges.map((edge) => edge.id)))
  }

  function expand(expansion: Expansion): void {
    openMenu(null)
    go(expanded(selecting(place, 'thing', expansion.id), expansion))
  }

  function hide(ids: readonly string[]): void {
    drop()
    go(withHidden(place, ids))
  }

  function togglePin(id: string): void {
    const at = drawing.current?.places().get(id)
    if (id in place.pinned) go(unpinned(place, id))
    else if (at !== undefined) go(pinnedAt(place, new Map([[id, at]])))
  }

  /** Goes along the lines of a node; the drawing shows which, and what it says is to be heard. */
  function walk(node: string, isBack: boolean): void {
    const around = linesAt(node, lines, drawing.current?.places() ?? new Map())
    const line = nextLine(around, focus?.line ?? null, isBack)
    if (line !== undefined) setFocus({ node, line: line.id })
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = focus?.node ?? (place.selected?.kind === 'thing' ? (place.selected.ids[0] ?? null) : null)
    const next = nextInDirection(event.key, at, drawing.current?.places() ?? new Map())
    if (next !== null) {
      event.preventDefault()
      setFocus({ node: next, line: null })
      drawing.current?.centreOn(next)
      return
    }
    if (event.key === '+') drawing.current?.zoomBy(1.25)
    if (event.key === '-') drawing.current?.zoomBy(0.8)
    if (event.key === '0') drawing.current?.fit()
    if (event.key === 'Escape') setFocus(null)
    if (at === null) return
    if (event.key === 'Enter') {
      if (focus?.line != null) chooseLine(focus.line)
      else choose(at, event.shiftKey)
    }
    if (event.key.toLowerCase() === 'l') walk(at, event.shiftKey)
    if (event.key.toLowerCase() === 'e') openMenu(at)
    if (event.key.toLowerCase() === 'p') togglePin(at)
    if (event.key === 'Delete' || event.key === 'Backspace') hide(picked.length > 1 ? picked : [at])
  }

  return {
    picked,
    focus,
    menu,
    pathFrom,
    startPath,
    findPath,
    choose,
    chooseLine,
    pickAll: (ids) => setHeld([...picked, ...ids.filter((id) => !picked.includes(id))]),
    letGo() {
      drop()
      look({ ...place, selected: null })
    },
    openMenu,
    expand,
    hide,
    togglePin,
    onKey,
  }
}

/** The element that the keys are at. */
export function focusedElement(focus: Focus | null): string | null {
  if (focus === null) return null
  return focus.line === null ? focus.node : lineId(focus.line)
}
