import { lastDayOfMonth } from './calendar'
import { parsePartialDate, type PartialDate } from './partialDate'

/** The shortest partial date that holds all of these; null for none. An end open in one is open in all. */
export function spanOf(dates: readonly PartialDate[]): PartialDate | null {
  const [first] = dates
  if (first === undefined) return null
  if (dates.every((date) => date.text === first.text)) return first
  const earliest = least(dates.map((date) => date.earliest))
  const latest = greatest(dates.map((date) => date.latest))
  const holder = dates.find((date) => date.earliest === earliest && date.latest === latest)
  if (holder !== undefined) return holder
  return parseEnds(earliest, latest)
}

/**
 * The most precise date that the given ones allow together: a date that merely contains another gives way to it, and
 * what is left, should it disagree, is spanned. So it is never more precise than what somebody said.
 */
export function mostPrecise(dates: readonly PartialDate[]): PartialDate | null {
  return spanOf(dates.filter((date) => !dates.some((other) => isWider(date, other))))
}

/** One text for all that name the same days: 2022 for 2022-01/2022-12. What is marked "about" or "perhaps" stays as it is. */
export function asOnePeriod(text: string): string {
  const { earliest, latest, isApproximate, isUncertain, text: written } = parsePartialDate(text)
  if (isApproximate || isUncertain) return written
  const lengths = [4, 7, 10].filter(
    (length) => begins(earliest, length) && (latest === null || ends(latest, length)),
  )
  const [start, end] = [earliest, latest].map((day) => day?.slice(0, lengths[0]) ?? '..')
  return start === end && start !== undefined ? start : `${start}/${end}`
}

/** Whether a day is the first of its year (4 characters) or month (7). */
function begins(day: string | null, length: number): boolean {
  return day === null || length === 10 || day.slice(length) === '-01-01'.slice(length - 4)
}

function ends(day: string, length: number): boolean {
  const [year = '', month = '', last] = day.split('-')
  return length === 10 || ((length === 7 || month === '12') && last === lastDayOfMonth(year, month))
}

function isWider(date: PartialDate, other: PartialDate): boolean {
  const holds = beginsBefore(date, other) && endsAfter(date, other)
  return holds && (date.earliest !== other.earliest || date.latest !== other.latest)
}

function beginsBefore(date: PartialDate, other: PartialDate): boolean {
  return date.earliest === null || (other.earliest !== null && date.earliest <= other.earliest)
}

function endsAfter(date: PartialDate, other: PartialDate): boolean {
  return date.latest === null || (other.latest !== null && date.latest >= other.latest)
}

function least(days: readonly (string | null)[]): string | null {
  return days.reduce((one, other) => (one === null || other === null ? null : one < other ? one : other))
}

function greatest(days: readonly (string | null)[]): string | null {
  return days.reduce((one, other) => (one === null || other === null ? null : one > other ? one : other))
}

function parseEnds(earliest: string | null, latest: string | null): PartialDate | null {
  if (earliest === null && latest === null) return null
  return parsePartialDate(`${shortStart(earliest)}/${shortEnd(latest)}`)
}

/** 2021-08-01 as the beginning of an interval is 2021-08, and 2021-01-01 is 2021, when the days say no more. */
function shortStart(day: string | null): string {
  if (day === null) return '..'
  if (day.endsWith('-01-01')) return day.slice(0, 4)
  return day.endsWith('-01') ? day.slice(0, 7) : day
}

function shortEnd(day: string | null): string {
  if (day === null) return '..'
  if (day.endsWith('-12-31')) return day.slice(0, 4)
  const isLastDay = day.slice(8) === lastDayOfMonth(day.slice(0, 4), day.slice(5, 7))
  return isLastDay ? day.slice(0, 7) : day
}
