import { useRef, useState, type ComponentProps, type RefObject } from 'react'
import type { Point, Positions } from '../state/place'
import type { Drawing, View } from './drawing'
import { ExpandMenu } from './ExpandMenu'
import type { Hand } from './gestures'
import { lineInWords, nodeInWords } from './inWords'
import { Minimap } from './Minimap'
import { Picture } from './Picture'
import type { Scene } from './scene'
import { Tools, type ToolsProps } from './Tools'

interface StageProps
  extends
    Omit<ComponentProps<typeof Picture>, 'scene' | 'hand'>,
    Omit<Hand, 'onHover' | 'onView' | 'onPlaced' | 'onExpand'> {
  readonly scene: Scene | null
  readonly drawing: RefObject<Drawing | null>
  readonly tools: Omit<ToolsProps, 'drawing'>
  /** What is to be heard of where the keys are. */
  readonly spoken: string
  readonly asOf: string | null
  /** The node whose relations are to be chosen from. */
  readonly menu: string | null
  readonly onMenu: (id: string | null) => void
  readonly onExpand: (id: string, by: string | null) => void
}

const NOTHING: Scene = { nodes: [], lines: [], theme: 'light' }

/** More nodes than these are hard to find one's way in without a map. */
const MAPPED_FROM = 100

/** The picture with its tools, and the words for what is under the hand. */
export function Stage({ scene, tools, drawing, spoken, asOf, menu, onMenu, ...props }: StageProps) {
  const { onNode, onLine, onGround, onDrop, onBox, onExpand, ...picture } = props
  const [hint, setHint] = useState<{ readonly text: string; readonly x: number; readonly y: number } | null>(
    null,
  )
  const [view, setView] = useState<View | null>(null)
  const [places, setPlaces] = useState<Positions>(new Map())
  const stage = useRef<HTMLDivElement>(null)
  const waiting = useRef(false)
  const shown = scene ?? NOTHING
  const isMapped = shown.nodes.length > MAPPED_FROM

  const hand: Hand = {
    onNode,
    onLine,
    onGround,
    onDrop,
    onBox,
    onExpand: onMenu,
    onHover: (what) => setHint(what === null ? null : { text: textOf(shown, what), ...what.at }),
    onView: () => {
      if ((!isMapped && menu === null) || waiting.current) return
      waiting.current = true
      requestAnimationFrame(() => {
        waiting.current = false
        setView(drawing.current?.view() ?? null)
      })
    },
    onPlaced: () => {
      if (isMapped) setPlaces(drawing.current?.places() ?? new Map())
    },
  }

  return (
    <div className="stage" ref={stage}>
      <Picture {...picture} scene={shown} hand={hand} drawing={drawing} />
      <p className="unseen" role="status">
        {spoken}
      </p>
      <Tools {...tools} drawing={drawing} />
      {isMapped && view !== null ? (
        <Minimap scene={shown} places={places} view={view} onGo={(to) => drawing.current?.centreAt(to)} />
      ) : null}
      {hint === null || menu !== null ? null : (
        <div className="hint" style={{ left: hint.x, top: hint.y }}>
          <bdi>{hint.text}</bdi>
        </div>
      )}
      {menu === null ? null : (
        <ExpandMenu
          key={menu}
          id={menu}
          name={shown.nodes.find(({ id }) => id === menu)?.name ?? menu}
          asOf={asOf}
          {...placeOfMenu(drawing.current?.onScreen(menu) ?? null, stage.current?.clientHeight ?? 0)}
          onExpand={(by) => {
            onExpand(menu, by)
            drawing.current?.focus()
          }}
          onClose={() => {
            onMenu(null)
            drawing.current?.focus()
          }}
        />
      )}
    </div>
  )
}

/** Beside the node, to the side of it where there is more room. */
function placeOfMenu(at: Point | null, height: number): { at: Point; isUpwards: boolean } {
  const { x, y } = at ?? { x: 0, y: 0 }
  const isUpwards = y > height / 2
  return { at: { x: x + 14, y: Math.min(Math.max(y + (isUpwards ? -8 : 8), 0), height) }, isUpwards }
}

function textOf(
  { nodes, lines }: Scene,
  { kind, id }: { readonly kind: 'node' | 'line'; readonly id: string },
): string {
  if (kind === 'node') {
    const node = nodes.find((each) => each.id === id)
    return node === undefined ? '' : nodeInWords(node)
  }
  const line = lines.find((each) => each.id === id)
  return line === undefined ? '' : lineInWords(line)
}
