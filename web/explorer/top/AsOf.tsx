import { useEffect, useState } from 'react'
import { dayOrNull } from '../words/days'

interface AsOfProps {
  readonly asOf: string | null
  /** The days on which something became known. */
  readonly days: readonly string[]
  readonly onChange: (day: string | null) => void
  readonly onStep: (day: string, before: string) => void
}

/** The day whose knowledge is shown, with steps to the days on which that changed. */
export function AsOf({ asOf, days, onChange, onStep }: AsOfProps) {
  const [typed, setTyped] = useState(asOf ?? '')
  useEffect(() => setTyped(asOf ?? ''), [asOf])
  const next = asOf === null ? undefined : days.find((day) => day > asOf)
  const before = days.filter((day) => asOf === null || day < asOf).at(-1)

  return (
    <div className="as-of">
      <label>
        As of{' '}
        <input
          type="date"
          value={typed}
          title="Only what documents known by the end of this day said"
          onChange={(event) => {
            setTyped(event.target.value)
            const day = dayOrNull(event.target.value)
            if (event.target.value === '' || day !== null) onChange(day)
          }}
        />
      </label>
      <button
        type="button"
        title="Step to the change before"
        aria-label="Step to the change before"
        disabled={before === undefined}
        onClick={() => before !== undefined && onChange(before)}
      >
        ◂
      </button>
      <button
        type="button"
        title="Step to the next change"
        aria-label="Step to the next change"
        disabled={next === undefined || asOf === null}
        onClick={() => next !== undefined && asOf !== null && onStep(next, asOf)}
      >
        ▸
      </button>
      <button type="button" disabled={asOf === null} onClick={() => onChange(null)}>
        Now
      </button>
    </div>
  )
}
