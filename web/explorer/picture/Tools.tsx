import { useState, type RefObject } from 'react'
import type { Drawing } from './drawing'
import { Help } from './Help'

export interface ToolsProps {
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onArrange: () => void
  readonly onTable: () => void
  readonly isTable: boolean
  readonly drawing: RefObject<Drawing | null>
}

/** The buttons beneath the picture. */
export function Tools({ drawing, ...tools }: ToolsProps) {
  const [isBoxing, setIsBoxing] = useState(false)
  return (
    <div className="tools" role="toolbar" aria-label="Picture">
      <Tool name="Undo" keys="Ctrl+Z" sign="↶" isOff={!tools.canUndo} onUse={tools.undo} />
      <Tool name="Redo" keys="Ctrl+Shift+Z" sign="↷" isOff={!tools.canRedo} onUse={tools.redo} />
      <Tool name="Closer" keys="+" sign="+" onUse={() => drawing.current?.zoomBy(1.25)} />
      <Tool name="Farther" keys="-" sign="−" onUse={() => drawing.current?.zoomBy(0.8)} />
      <button type="button" onClick={() => drawing.current?.fit()} title="Show all (0)">
        Fit
      </button>
      <button type="button" onClick={tools.onArrange} title="Place everything anew that is not pinned">
        Arrange
      </button>
      <button
        type="button"
        aria-pressed={isBoxing}
        title="Draw boxes around what you pick (Shift+drag)"
        onClick={() => {
          drawing.current?.drawBoxes(!isBoxing)
          setIsBoxing(!isBoxing)
        }}
      >
        Box
      </button>
      <button type="button" onClick={tools.onTable} aria-pressed={tools.isTable}>
        Table
      </button>
      <Help />
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
