import type { Core, EventObject } from 'cytoscape'
import type { Point, Positions } from '../state/place'
import { lineOf } from './elements'

/** What a hand does to the drawing. */
export interface Hand {
  readonly onNode: (id: string, isAdding: boolean) => void
  readonly onLine: (id: string) => void
  readonly onGround: () => void
  readonly onExpand: (id: string) => void
  /** What one gesture moved, and where everything was before it. */
  readonly onDrop: (moved: Positions, before: Positions) => void
  /** All nodes in the box that was drawn. */
  readonly onBox: (ids: readonly string[]) => void
  readonly onHover: (what: { kind: 'node' | 'line'; id: string; at: Point } | null) => void
  /** The view moved over the picture. */
  readonly onView: () => void
  /** Something of the picture stands elsewhere. */
  readonly onPlaced: () => void
}

/** Tells the hand's gestures by what they mean. */
export function listen(core: Core, container: HTMLElement, hand: Hand): void {
  // Cytoscape takes the focus away from wherever it is; keys are to go to what was touched.
  core.on('tapstart', () => container.focus({ preventScroll: true }))
  let [tapped, tappedBefore]: (string | null)[] = [null, null]
  core.on('tap', 'node', (event) => {
    tappedBefore = tapped
    tapped = idOf(event)
    hand.onNode(idOf(event), isAdding(event))
  })
  core.on('tap', 'edge', (event) => {
    hand.onLine(lineOf(idOf(event)) ?? '')
  })
  core.on('tap', (event) => {
    if (event.target === core) hand.onGround()
  })
  // To Cytoscape two quick taps are one double tap, whatever they meet.
  core.on('dbltap', 'node', (event) => {
    if (idOf(event) === tappedBefore && !isAdding(event)) hand.onExpand(idOf(event))
  })
  listenToDrags(core, hand)
  listenToBoxes(core, hand)
  core.on('mouseover', 'node', (event) => {
    hand.onHover({ kind: 'node', id: idOf(event), at: { ...event.renderedPosition } })
  })
  core.on('mouseover', 'edge', (event) => {
    hand.onHover({ kind: 'line', id: lineOf(idOf(event)) ?? '', at: { ...event.renderedPosition } })
  })
  core.on('mouseout grab', 'node, edge', () => {
    hand.onHover(null)
  })
  core.on('viewport', () => {
    hand.onView()
  })
}

export function placesIn(core: Core): Map<string, Point> {
  return new Map(core.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]))
}

/** A node that is picked takes along what else is; whatever one gesture moved is told once. */
function listenToDrags(core: Core, hand: Hand): void {
  const grabbed = new Map<string, Point>()
  core.on('grabon', 'node', () => grabbed.clear())
  core.on('grab', 'node', (event) => {
    grabbed.set(idOf(event), { ...core.getElementById(idOf(event)).position() })
  })
  core.on('dragfreeon', 'node', () => {
    const now = placesIn(core)
    hand.onDrop(new Map([...now].filter(([id]) => grabbed.has(id))), new Map([...now, ...grabbed]))
    hand.onPlaced()
  })
}

/** The end of a box is told before what is in it, each by itself. */
function listenToBoxes(core: Core, hand: Hand): void {
  let boxed: string[] = []
  core.on('box', 'node', (event) => {
    if (boxed.length === 0) {
      queueMicrotask(() => {
        hand.onBox(boxed)
        boxed = []
      })
    }
    boxed.push(idOf(event))
  })
}

function idOf({ target }: { readonly target: { readonly id: () => string } }): string {
  return target.id()
}

function isAdding({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
}
