import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { ANSWERS } from '../answers/answers'
import { ask } from '../ask/ask'
import { RELATION_COUNTS } from '../ask/documents'
import type { Point } from '../state/place'
import { useAnswer } from '../useAnswer'
import { countsByFamily } from '../words/counts'
import { FAMILY_NAMES, typeName } from '../words/families'

interface ExpandMenuProps {
  readonly id: string
  readonly name: string
  readonly asOf: string | null
  /** Where the node is on the stage, and whether the menu is to go up from there. */
  readonly at: Point
  readonly isUpwards: boolean
  readonly onExpand: (by: string | null) => void
  readonly onClose: () => void
}

/** Beside a node: which of its relations are to be shown, by family, with how many there are. */
export function ExpandMenu({ id, name, asOf, at, isUpwards, onExpand, onClose }: ExpandMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const { value, refusal } = useAnswer(JSON.stringify(['counts', id, asOf]), async (signal) => {
    const { view } = await ask(RELATION_COUNTS, { id, asOf }, ANSWERS.relationCounts, signal)
    return (view.entity ?? view.event)?.relations ?? { totalCount: 0, groups: [] }
  })
  useEffect(() => {
    const first = menu.current?.querySelector('button')
    if (first == null) menu.current?.focus()
    else first.focus()
  }, [value])

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') onClose()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const index = buttons.findIndex((button) => button === document.activeElement)
    buttons.at((index + step) % buttons.length)?.focus()
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (menu.current?.contains(relatedTarget) !== true) onClose()
  }

  return (
    <div
      className="expand-menu"
      ref={menu}
      role="dialog"
      aria-label={`Show relations of ${name}`}
      tabIndex={-1}
      style={{
        left: `min(${Math.max(at.x, 0)}px, calc(100% - 260px))`,
        top: at.y,
        transform: isUpwards ? 'translateY(-100%)' : undefined,
      }}
      onKeyDown={onKey}
      onBlur={onBlur}
    >
      <p className="quiet">
        Show relations of <bdi>{name}</bdi>
      </p>
      {value === null ? <p role="status">{refusal ?? 'Counting what is known …'}</p> : null}
      {value?.totalCount === 0 ? <p>Nothing more is known here.</p> : null}
      {countsByFamily((value?.groups ?? []).map(({ key, aggregate }) => [key ?? '', aggregate.count]))
        .filter(({ number }) => number > 0)
        .map(({ family, number, types }) => (
          <button key={family} type="button" onClick={() => onExpand(family)}>
            {FAMILY_NAMES[family]} <span className="count">{number}</span>
            <span className="quiet">
              {types.map(({ type, number: its }) => `${typeName(type)} ${its}`).join(' · ')}
            </span>
          </button>
        ))}
      {value !== null && value.totalCount > 0 ? (
        <button type="button" onClick={() => onExpand(null)}>
          All <span className="count">{value.totalCount}</span>
        </button>
      ) : null}
    </div>
  )
}
