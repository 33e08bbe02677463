import { useRef, useState } from 'react'
import { FORMATS } from './exports'

interface ExportMenuProps {
  /** Whether anything is seen. */
  readonly isEmpty: boolean
  readonly onPng: () => Promise<void>
  readonly onSvg: () => void
  readonly onFile: (format: string) => Promise<void>
}

/** What is seen, as a picture or as a file for another program. */
export function ExportMenu({ isEmpty, onPng, onSvg, onFile }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [made, setMade] = useState('')
  const [fault, setFault] = useState('')
  const close = () => {
    if (menu.current !== null) menu.current.open = false
  }

  async function make(name: string, file: Promise<void>): Promise<void> {
    setMade(`Making ${name} …`)
    setFault('')
    await file.catch((error: unknown) => {
      setFault(`${name} could not be made. ${error instanceof Error ? error.message : ''}`)
    })
    setMade('')
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
        <button type="button" disabled={isEmpty} onClick={() => void make('PNG', onPng())}>
          PNG, as drawn
        </button>
        <button type="button" disabled={isEmpty} onClick={onSvg}>
          SVG, as drawn
        </button>
        {FORMATS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            disabled={isEmpty}
            onClick={() => void make(name.split(',')[0] ?? name, onFile(format))}
          >
            {name}
          </button>
        ))}
        <p className="quiet" role="status">
          {isEmpty ? 'Nothing is seen that a file could hold.' : made}
        </p>
        {fault === '' ? null : <p role="alert">{fault}</p>}
      </div>
    </details>
  )
}
