import { useState } from 'react'

/** What a hand and what keys can do in the picture, for those who ask. */
export function Help() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label="What the mouse and the keys do"
        title="What the mouse and the keys do"
        onClick={() => setIsOpen(!isOpen)}
      >
        ?
      </button>
      {isOpen ? (
        <dl className="help">
          {GESTURES.map(([gesture, meaning]) => (
            <div key={gesture}>
              <dt>{gesture}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  )
}

const GESTURES: readonly (readonly [gesture: string, meaning: string])[] = [
  ['Click', 'opens a node or a line'],
  ['Double-click, E', 'shows more of a node, by family'],
  ['Drag a node', 'pins it where you leave it; P unpins'],
  ['Shift+click', 'picks one more, or lets it go'],
  ['Shift+drag, Box', 'picks all within a box'],
  ['Delete', 'hides what is picked'],
  ['Drag the ground, wheel', 'moves, comes closer'],
  ['Arrows', 'from node to node; Enter opens'],
  ['L, Shift+L', 'along the lines of the node; Enter opens'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
]
