import { useEffect, useState } from 'react'
import { dayInWords, dayOrNull } from '../words/days'

interface AsOfProps {
  readonly asOf: string | null
  /** The days on which something became known. */
  readonly days: readonly string[]
  readonly onChange: (day: string | null) => void
}

/** The day whose knowledge is shown, with steps to the days on which that changed; without one, all that is known today. */
export function AsOf({ asOf, days, onChange }: AsOfProps) {
  const day = asOf ?? latestDay(days)
  const [typed, setTyped] = useState(day)
  useEffect(() => setTyped(day), [day])
  const next = asOf === null ? undefined : days.find((each) => each > asOf)
  const before = days.filter((each) => asOf === null || each < asOf).at(-1)

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
            const chosen = dayOrNull(event.target.value)
            if (event.target.value === '' || chosen !== null) onChange(chosen)
          }}
        />
      </label>
      <span className="quiet as-of-day">{asOf === null ? 'all that is known' : dayInWords(asOf)}</span>
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
        disabled={next === undefined}
        onClick={() => next !== undefined && onChange(next)}
      >
        ▸
      </button>
      <button type="button" disabled={asOf === null} onClick={() => onChange(null)}>
        Now
      </button>
    </div>
  )
}

/** Today, or the last day on which something became known, should a clock go wrong. */
export function latestDay(days: readonly string[]): string {
  return [new Date().toISOString().slice(0, 10), ...days].sort().at(-1) ?? ''
}
