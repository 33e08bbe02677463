import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Point } from '../state/place'
import { startDrawing, type Drawing, type Hand } from './drawing'
import type { Marks } from './marks'
import type { Scene } from './scene'

interface PictureProps {
  readonly scene: Scene
  readonly pinned: Readonly<Record<string, Point>>
  readonly marks: Marks
  readonly hand: Hand
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  readonly onKey: (event: KeyboardEvent<HTMLDivElement>) => void
  /** Where the drawing is to be found by the buttons beside it. */
  readonly drawing: RefObject<Drawing | null>
}

/** The network on a canvas. The table beside it says the same in words. */
export function Picture({ scene, pinned, marks, hand, label, onKey, drawing }: PictureProps) {
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
      onDrop: (id, at) => latest.current.onDrop(id, at),
      onHover: (what) => latest.current.onHover(what),
      onMove: () => latest.current.onMove(),
    })
    drawing.current = started
    return () => {
      started.end()
      drawing.current = null
    }
  }, [drawing])

  useEffect(() => drawing.current?.show(scene, pinned), [scene, pinned, drawing])
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
