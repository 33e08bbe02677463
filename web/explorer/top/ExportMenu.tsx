import { useRef } from 'react'
import type { Place } from '../state/place'
import { beyondExport, exportAddress, FORMATS } from './exports'

interface ExportMenuProps {
  readonly place: Place
  readonly visibleIds: readonly string[]
  readonly onPng: () => void
  readonly onSvg: () => void
}

/** What is seen, as a picture or as a file for another program. */
export function ExportMenu({ place, visibleIds, onPng, onSvg }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const beyond = beyondExport(place)
  const close = () => {
    if (menu.current !== null) menu.current.open = false
  }
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary>Export</summary>
      <div className="menu-items">
        <button type="button" onClick={onPng}>
          PNG, as drawn
        </button>
        <button type="button" onClick={onSvg}>
          SVG, as drawn
        </button>
        {FORMATS.map(([format, name]) => (
          <a key={format} href={exportAddress(format, place, visibleIds)} download>
            {name}
          </a>
        ))}
        {beyond === null ? null : <p className="quiet">{beyond}</p>}
      </div>
    </details>
  )
}
