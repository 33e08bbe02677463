const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "2022-06-01" → "1 June 2022", "2022-06" → "June 2022"; what is no date stays as it is. */
export function dayInWords(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return date
  const [, year = '', month, day] = match
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "Jun 2022". */
export function monthInShort(date: string): string {
  const [year = '', month = ''] = date.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? year : `${name.slice(0, 3)} ${year}`
}

/** The date if it is a day of the calendar, as YYYY-MM-DD; null otherwise. */
export function dayOrNull(date: string | null): string | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}

/** So many days later. */
export function daysAfter(date: string, days: number): string {
  const parsed = new Date(`${date}T00:00:00Z`)
  parsed.setUTCDate(parsed.getUTCDate() + days)
  return parsed.toISOString().slice(0, 10)
}
