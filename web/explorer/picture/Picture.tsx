import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Point, Positions } from '../state/place'
import { startDrawing, type Drawing } from './drawing'
import type { Hand } from './gestures'
import type { Marks } from './marks'
import type { Scene } from './scene'

interface PictureProps {
  readonly scene: Scene
  readonly pinned: Readonly<Record<string, Point>>
  /** Where things are to be drawn; null: where they are. */
  readonly positions: Positions | null
  readonly marks: Marks
  readonly hand: Hand
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  readonly onKey: (event: KeyboardEvent<HTMLDivElement>) => void
  /** Where the drawing is to be found by the buttons beside it. */
  readonly drawing: RefObject<Drawing | null>
}

/** The network on a canvas. The table beside it says the same in words. */
export function Picture({ scene, pinned, positions, marks, hand, label, onKey, drawing }: PictureProps) {
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(hand)
  useEffect(() => {
    latest.current = hand
  })

  useEffect(() => {
    if (container.current === null) return undefined
    const started = startDrawing(container.current, {
      onNode: (id, isAdding) => latest.current.onNode(id, isAdding),
      onLine: (id) => latest.current.onLine(id),
      onGround: () => latest.current.onGround(),
      onExpand: (id) => latest.current.onExpand(id),
      onDrop: (moved, before) => latest.current.onDrop(moved, before),
      onBox: (ids) => latest.current.onBox(ids),
      onHover: (what) => latest.current.onHover(what),
      onView: () => latest.current.onView(),
      onPlaced: () => latest.current.onPlaced(),
    })
    drawing.current = started
    return () => {
      started.end()
      drawing.current = null
    }
  }, [drawing])

  useEffect(() => drawing.current?.show(scene, pinned, positions), [scene, pinned, positions, drawing])
  useEffect(() => drawing.current?.mark(marks), [marks, scene, drawing])

  return (
    <div
      className="picture-canvas"
      ref={container}
      role="application"
      aria-roledescription="network picture"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKey}
    />
  )
}
