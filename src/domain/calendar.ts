/** Days between two days YYYY-MM-DD; negative when the second comes first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / MILLISECONDS_PER_DAY
}

/** Two digits: how long the month is, in that year. */
export function lastDayOfMonth(year: string, month: string): string {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month), 0)
  return String(date.getUTCDate()).padStart(2, '0')
}

/** The day so many months later; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const monthsInAll = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = String(Math.floor(monthsInAll / 12)).padStart(4, '0')
  const month = String((monthsInAll % 12) + 1).padStart(2, '0')
  const last = lastDayOfMonth(year, month)
  return `${year}-${month}-${day.slice(8) < last ? day.slice(8) : last}`
}

/** The day so many days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000
