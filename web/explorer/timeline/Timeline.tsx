import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { ANSWERS, type Calendar, type Series } from '../answers/answers'
import { ask } from '../ask/ask'
import { SERIES } from '../ask/documents'
import type { Place } from '../state/place'
import { useAnswer, type Answered } from '../useAnswer'
import { dayInWords, monthInShort } from '../words/days'
import { partInWords } from '../words/cuts'
import { count } from '../words/sentences'
import { monthIndex, periodOf, span, type Months } from './scale'

interface TimelineProps {
  readonly calendar: Answered<Calendar>
  readonly place: Place
  readonly onPeriod: (period: Place['period']) => void
}

const WIDTH = 1000
const HEIGHT = 56
const FLOOR = 40
const CEILING = 4

/**
 * Incidents per month, of all that are told of here, and the days of documents; a brush over it cuts the picture to a period.
 */
export function Timeline({ calendar: { value: calendar, ...asked }, place, onPeriod }: TimelineProps) {
  const months = calendar === null ? null : monthsOf(calendar)
  const period = months === null ? null : periodOf(months)
  const answered = useAnswer(
    period === null ? null : JSON.stringify(['series', place.asOf, period]),
    async (signal) => {
      const variables = { asOf: place.asOf, interval: 'MONTH', period }
      return (await ask(SERIES, variables, ANSWERS.series, signal)).view.series
    },
  )
  const [drawn, setDrawn] = useState<Months | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  if (months === null || calendar === null) {
    return (
      <section className="timeline" aria-label="Timeline">
        <p className="quiet">
          {asked.refusal ??
            (calendar !== null
              ? 'There are no documents here.'
              : asked.isAway
                ? 'The database does not answer; asking again when things happened …'
                : 'Asking when things happened …')}{' '}
          {asked.refusal === null ? null : (
            <button type="button" onClick={asked.askAgain}>
              Ask again
            </button>
          )}
        </p>
      </section>
    )
  }

  const points = answered.value?.points ?? []
  const top = topOf(points)
  const all = months.to - months.from + 1
  const x = (month: number) => ((month - months.from) / all) * WIDTH
  const shown =
    drawn ??
    (place.period === null ? null : { from: monthIndex(place.period.from), to: monthIndex(place.period.to) })

  function monthAt(event: PointerEvent): number {
    const box = svg.current?.getBoundingClientRect()
    if (box === undefined || months === null) return 0
    const part = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 0.9999)
    return months.from + Math.floor(part * all)
  }

  function finish(): void {
    if (drawn !== null) onPeriod(periodOf(drawn))
    setDrawn(null)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (event.key === 'Escape') onPeriod(null)
    if (step === undefined || months === null) return
    event.preventDefault()
    const now = shown ?? { from: months.from, to: months.to }
    const moved = event.shiftKey
      ? { from: now.from, to: now.to + step }
      : { from: now.from + step, to: now.to }
    const isWithin = moved.from >= months.from && moved.to <= months.to && moved.from <= moved.to
    if (isWithin) onPeriod(periodOf(moved))
  }

  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-words">
        <strong title="All that these documents tell of, whether or not they are in the picture">
          All incidents here, per month
        </strong>
        <span className="quiet">{inWords(answered)}</span>
        {calendar.documents.nodes.length < calendar.documents.totalCount ? (
          <span className="quiet">
            Marked: {partInWords(calendar.documents.nodes.length, calendar.documents.totalCount, 'document')}.
          </span>
        ) : null}
        {place.period === null ? (
          <span className="quiet">Draw over it to cut to a period.</span>
        ) : (
          <button type="button" onClick={() => onPeriod(null)}>
            {monthInShort(place.period.from)} – {monthInShort(place.period.to)} ×
          </button>
        )}
      </div>
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="slider"
        aria-label="Period. Arrow keys move its beginning, with Shift its end; Escape takes it away."
        aria-valuemin={months.from}
        aria-valuemax={months.to}
        aria-valuenow={shown?.from ?? months.from}
        aria-valuetext={
          place.period === null
            ? 'all of it'
            : `${dayInWords(place.period.from)} to ${dayInWords(place.period.to)}`
        }
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          const month = monthAt(event)
          setDrawn({ from: month, to: month })
        }}
        onPointerMove={(event) => {
          if (drawn !== null) setDrawn({ ...drawn, to: monthAt(event) })
        }}
        onPointerUp={finish}
        onPointerCancel={() => setDrawn(null)}
      >
        <line className="axis" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
        <line className="scale" x1="0" x2={WIDTH} y1={CEILING} y2={CEILING} />
        {bars(points, top).map(({ from, certain, uncertain, words }) => (
          <g key={from}>
            <title>{words}</title>
            <rect className="bar-ground" x={x(monthIndex(from))} width={WIDTH / all} y="0" height={FLOOR} />
            <rect
              className="bar"
              x={x(monthIndex(from)) + 1}
              width={WIDTH / all - 2}
              y={FLOOR - certain}
              height={certain}
            />
            <rect
              className="bar-uncertain"
              x={x(monthIndex(from)) + 1}
              width={WIDTH / all - 2}
              y={FLOOR - certain - uncertain}
              height={uncertain}
            />
          </g>
        ))}
        {calendar.documents.nodes.map(({ id, title, knownFrom }) => (
          <path
            key={id}
            className="tick"
            d={`M${x(monthIndex(knownFrom)) + WIDTH / all / 2},${FLOOR + 2} v8`}
          >
            <title>{`${title ?? id}, known since ${dayInWords(knownFrom)}`}</title>
          </path>
        ))}
        {place.asOf === null ? null : (
          <line
            className="today"
            x1={x(monthIndex(place.asOf) + 1)}
            x2={x(monthIndex(place.asOf) + 1)}
            y1="0"
            y2={FLOOR + 10}
          />
        )}
        {shown === null ? null : (
          <rect
            className="brush"
            x={x(Math.min(shown.from, shown.to))}
            width={x(Math.max(shown.from, shown.to) + 1) - x(Math.min(shown.from, shown.to))}
            y="0"
            height={FLOOR}
          />
        )}
      </svg>
      <span className="most" title={`The upper line is ${count(top, 'incident')} a month`}>
        {top}
      </span>
      <div className="years" aria-hidden="true">
        {years(months).map((year) => (
          <span key={year} style={{ left: `${(x(year * 12) / WIDTH) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </section>
  )
}

function monthsOf({ documents, events }: Calendar): Months | null {
  const { earliest, latest } = events.aggregate
  const days = [...documents.nodes.map(({ knownFrom }) => knownFrom), earliest.min, latest.max]
  return span(days.filter((day) => day !== null))
}

function inWords({ value: series, refusal, isAway }: Answered<Series>): string {
  if (series === null) {
    return refusal ?? (isAway ? 'The database does not answer; asking again …' : 'Asking how many …')
  }
  const undated = series.undated > 0 ? `${series.undated} more of unknown month` : ''
  const uncertain = series.uncertain > 0 ? `${series.uncertain} of uncertain month` : ''
  return [count(series.count, 'dated incident'), uncertain, undated].filter((part) => part !== '').join(', ')
}

/** How many incidents a month the upper line stands for: not fewer than three, so that one alone looks like little. */
function topOf(points: Series['points']): number {
  return Math.max(3, ...points.map(({ count: number, uncertain }) => number + uncertain))
}

function bars(
  points: Series['points'],
  top: number,
): { from: string; certain: number; uncertain: number; words: string }[] {
  const unit = (FLOOR - CEILING) / top
  return points
    .filter(({ count: number, uncertain }) => number + uncertain > 0)
    .map(({ from, count: number, uncertain }) => ({
      from,
      certain: number * unit,
      uncertain: uncertain * unit,
      words: `${monthInShort(from)}: ${count(number, 'incident')}${uncertain > 0 ? `, ${uncertain} more perhaps` : ''}`,
    }))
}

function years({ from, to }: Months): number[] {
  const first = Math.ceil(from / 12)
  return Array.from({ length: Math.max(0, Math.floor(to / 12) - first + 1) }, (_, index) => first + index)
}
