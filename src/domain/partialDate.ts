import type { DatePrecision } from './vocabulary'
import { Failure } from './failure'
import { daysBetween, lastDayOfMonth } from './calendar'

/** A date as precise as its source: EDTF level 0 and the parts of level 1 that name days. */
export interface PartialDate {
  /** As written, without spaces around. */
  readonly text: string
  /** First and last day that it can mean; null where an interval is open. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision
  /** Marked `~` or `%`: about then. */
  readonly isApproximate: boolean
  /** Marked `?` or `%`: perhaps not then. */
  readonly isUncertain: boolean
}

/** Reads 2021, 2021-08, 2021-08-26, 199X, 2021-08-XX, a/b, ../b, a/.. with ?, ~ or %; throws a Failure that says what is wrong. */
export function parsePartialDate(text: string): PartialDate {
  const written = text.trim()
  const ends = written.split('/')
  const [first = '', second] = ends
  if (ends.length > 2) throw unreadable(written, 'an interval has two ends')
  if (second === undefined) return single(written, first)
  const start = first === '..' ? null : single(written, first)
  const end = second === '..' ? null : single(written, second)
  if (start === null && end === null) throw unreadable(written, 'an interval is open at one end only')
  const earliest = start?.earliest ?? null
  const latest = end?.latest ?? null
  if (earliest !== null && latest !== null && earliest > latest)
    throw unreadable(written, 'it ends before it begins')
  return {
    text: written,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    isApproximate: (start?.isApproximate ?? false) || (end?.isApproximate ?? false),
    isUncertain: (start?.isUncertain ?? false) || (end?.isUncertain ?? false),
  }
}

/** How precise two days are together, after UCDP's codes; LONGER when an end is open. */
function precisionOf(earliest: string | null, latest: string | null): DatePrecision {
  if (earliest === null || latest === null) return 'LONGER'
  const days = daysBetween(earliest, latest) + 1
  if (days === 1) return 'DAY'
  if (days < 7) return 'DAYS'
  if (days === 7) return 'WEEK'
  if (days <= 31) return 'MONTH'
  return days <= 366 ? 'YEAR' : 'LONGER'
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%]?)$/

function single(whole: string, text: string): PartialDate {
  const match = DATE.exec(text)
  if (match === null) throw unreadable(whole, text === '' ? 'an open end is written ..' : hint(text))
  const [, year = '', month, day, mark] = match
  if (year.includes('X') && month !== undefined) throw unreadable(whole, 'a decade or century has no months')
  if (month === 'XX' && day !== undefined && day !== 'XX') throw unreadable(whole, 'a day needs its month')
  const known = month === undefined || month === 'XX' ? null : month
  if (known !== null && (known < '01' || known > '12')) throw unreadable(whole, `there is no month ${known}`)
  const date = day === undefined || day === 'XX' || known === null ? null : day
  const firstYear = year.replaceAll('X', '0')
  const lastYear = year.replaceAll('X', '9')
  const lastDay = lastDayOfMonth(lastYear, known ?? '12')
  if (date !== null && (date < '01' || date > lastDay))
    throw unreadable(whole, `${year}-${known} has no day ${date}`)
  const earliest = `${firstYear}-${known ?? '01'}-${date ?? '01'}`
  const latest = `${lastYear}-${known ?? '12'}-${date ?? lastDay}`
  return {
    text,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    isApproximate: mark === '~' || mark === '%',
    isUncertain: mark === '?' || mark === '%',
  }
}

function hint(text: string): string {
  if (/T\d/.test(text)) return 'a time of day has no place here'
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text)) return 'the year comes first'
  if (/^\d{4}[./]\d|^\d{4}-\d(-|$)|^\d{4}-\d{2}-\d$/.test(text))
    return 'months and days have two digits, parted by -'
  return 'it is no date'
}

function unreadable(text: string, why: string): Failure {
  const forms = '2021, 2021-08, 2021-08-26, 199X, 2022-01/2022-04, ../2021-08 or 2021-08/..'
  return new Failure(
    'INVALID_INPUT',
    `"${text}" cannot be read as a date: ${why}. Write ${forms}, perhaps with ~ or ? after it.`,
  )
}
