import { useRef, useState, type ComponentProps, type RefObject } from 'react'
import { count, sentenceOf } from '../words/sentences'
import { STATUS_NAMES } from '../words/statuses'
import type { Drawing, Hand } from './drawing'
import { Minimap } from './Minimap'
import { Picture } from './Picture'
import type { Scene } from './scene'

interface StageProps
  extends Omit<ComponentProps<typeof Picture>, 'scene' | 'hand'>, Omit<Hand, 'onHover' | 'onMove'> {
  readonly scene: Scene | null
  readonly drawing: RefObject<Drawing | null>
  readonly tools: {
    readonly undo: () => void
    readonly redo: () => void
    readonly canUndo: boolean
    readonly canRedo: boolean
    readonly onTable: () => void
    readonly isTable: boolean
  }
}

const NOTHING: Scene = { nodes: [], lines: [], theme: 'light' }

/** More nodes than these are hard to find one's way in without a map. */
const MAPPED_FROM = 100

/** The picture with its tools, and the words for what is under the hand. */
export function Stage({
  scene,
  tools,
  drawing,
  onNode,
  onLine,
  onGround,
  onExpand,
  onDrop,
  ...picture
}: StageProps) {
  const [hint, setHint] = useState<{ readonly text: string; readonly x: number; readonly y: number } | null>(
    null,
  )
  const [, redraw] = useState(0)
  const waiting = useRef(false)
  const shown = scene ?? NOTHING
  const isMapped = shown.nodes.length > MAPPED_FROM

  const hand: Hand = {
    onNode,
    onLine,
    onGround,
    onExpand,
    onDrop,
    onHover: (what) => setHint(what === null ? null : { text: textOf(shown, what), ...what.at }),
    onMove: () => {
      if (!isMapped || waiting.current) return
      waiting.current = true
      requestAnimationFrame(() => {
        waiting.current = false
        redraw((number) => number + 1)
      })
    },
  }

  return (
    <div className="stage">
      <Picture {...picture} scene={shown} hand={hand} drawing={drawing} />
      <div className="tools" role="toolbar" aria-label="Picture">
        <Tool name="Undo" keys="Ctrl+Z" sign="↶" isOff={!tools.canUndo} onUse={tools.undo} />
        <Tool name="Redo" keys="Ctrl+Shift+Z" sign="↷" isOff={!tools.canRedo} onUse={tools.redo} />
        <Tool name="Closer" keys="+" sign="+" onUse={() => drawing.current?.zoomBy(1.25)} />
        <Tool name="Farther" keys="-" sign="−" onUse={() => drawing.current?.zoomBy(0.8)} />
        <button type="button" onClick={() => drawing.current?.fit()} title="Show all (0)">
          Fit
        </button>
        <button
          type="button"
          onClick={() => drawing.current?.arrange(picture.pinned)}
          title="Place everything anew that is not pinned"
        >
          Arrange
        </button>
        <button type="button" onClick={tools.onTable} aria-pressed={tools.isTable}>
          Table
        </button>
      </div>
      {isMapped && drawing.current !== null ? (
        <Minimap scene={shown} places={drawing.current.places()} viewport={drawing.current.viewport()} />
      ) : null}
      {hint === null ? null : (
        <div className="hint" style={{ left: hint.x, top: hint.y }}>
          <bdi>{hint.text}</bdi>
        </div>
      )}
    </div>
  )
}

interface ToolProps {
  readonly name: string
  readonly keys: string
  readonly sign: string
  readonly isOff?: boolean
  readonly onUse: () => void
}

/** A button that is a sign, with its name and its keys for those who ask. */
function Tool({ name, keys, sign, isOff = false, onUse }: ToolProps) {
  return (
    <button type="button" onClick={onUse} disabled={isOff} title={`${name} (${keys})`} aria-label={name}>
      {sign}
    </button>
  )
}

function textOf(
  { nodes, lines }: Scene,
  { kind, id }: { readonly kind: 'node' | 'line'; readonly id: string },
): string {
  if (kind === 'node') {
    const node = nodes.find((each) => each.id === id)
    return node === undefined ? '' : `${node.name}${moreInWords(node.hidden)}`
  }
  const edges = lines.find((line) => line.id === id)?.edges ?? []
  return edges.map((edge) => `${sentenceOf(edge)} · ${STATUS_NAMES[edge.status].toLowerCase()}`).join('\n')
}

function moreInWords(hidden: number): string {
  return hidden === 0 ? '' : `\n${count(hidden, 'more neighbour')}: double-click to bring them in`
}
