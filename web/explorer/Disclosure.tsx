import { useId, useState, type ReactNode } from 'react'

interface DisclosureProps {
  /** What is told when it is open, for those who cannot see the sign. */
  readonly of: string
  readonly head: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A line of its own use, and a button beside it that tells more. */
export function Disclosure({ of, head, isOpenAtFirst = false, children }: DisclosureProps) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  return (
    <div className="disclosure">
      <div className="disclosure-head">
        {head}
        <button
          type="button"
          className="more"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={of}
          title={of}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? '▾' : '▸'}
        </button>
      </div>
      <div id={id} className="disclosed" role="group" aria-label={of} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
